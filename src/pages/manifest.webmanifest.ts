import { appIcons, iconAddress } from '../render/app-icons.ts';
import { href } from '../render/href.ts';
import { jsonAnswer } from '../render/json-answer.ts';
import { paperColours } from '../render/paper-colours.ts';
import { words } from '../words/words.ts';

/** What makes the site an app that can be installed. */
export function GET(): Response {
  return jsonAnswer({
    id: href('/'),
    name: words.offline.appName,
    short_name: words.site.name,
    description: words.site.description,
    lang: words.lang,
    dir: 'ltr',
    start_url: href('/'),
    scope: href('/'),
    display: 'standalone',
    theme_color: paperColours.light,
    background_color: paperColours.light,
    icons: appIcons.flatMap((icon) =>
      icon.purpose === 'touch'
        ? []
        : {
            src: href(iconAddress(icon)),
            sizes: `${icon.size}x${icon.size}`,
            type: 'image/png',
            purpose: icon.purpose,
          },
    ),
  });
}
