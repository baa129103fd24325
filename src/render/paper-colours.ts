/** The colour of the paper in both schemes, for what the browser draws around the site: `--paper` of the styles. */
export const paperColours = { light: '#fbfaf6', dark: '#15171a' } as const;
