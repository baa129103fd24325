/** Size of the pictures that pasted links show, in pixels: what the readers of Open Graph crop least. */
export const cardSize = { width: 1200, height: 630 } as const;
