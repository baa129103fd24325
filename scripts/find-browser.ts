import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { Refusal } from './refusal.ts';

/** A browser that can be started, and what it needs in its environment. */
export interface FoundBrowser {
  readonly executable: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * The browser for tests and measurements: CHROME_PATH when it is set; on Linux x64 the Chromium that comes with the
 * packages, unpacked into node_modules/.cache, no root and no download; elsewhere an installed one.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return { executable: CHROME_PATH, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackBrowser();
  const installed = usualPlaces.find((path) => existsSync(path));
  if (installed) return { executable: installed, env: {} };
  throw new Refusal('No Chrome or Chromium was found. Install one, or set CHROME_PATH to its executable.');
}

async function unpackBrowser(): Promise<FoundBrowser> {
  const packed = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const { version } = createRequire(import.meta.url)(join(packed, 'package.json'));
  const folder = resolve('node_modules/.cache', `chromium-${version}`);
  if (!existsSync(folder)) {
    // Unpacked beside its place and then moved, so that a run that was cut short leaves nothing half done.
    const partial = `${folder}.${process.pid}`;
    await mkdir(partial, { recursive: true });
    await inflateAll(join(packed, 'bin'), partial);
    await rename(partial, folder).catch(() => rm(partial, { recursive: true }));
  }
  const fonts = join(folder, `fonts.conf.${process.pid}`);
  await writeFile(fonts, fontConfiguration([join(folder, 'fonts'), chineseFace()]));
  await rename(fonts, join(folder, 'fonts.conf'));
  return {
    executable: join(folder, 'chromium'),
    // The libraries that a bare machine lacks come with it, and one font; another package has a Chinese one.
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

/** The package unpacks into the folder for temporary files and nowhere else. */
async function inflateAll(bin: string, folder: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const env: { TMPDIR?: string | undefined } = process.env;
  const before = env.TMPDIR;
  env.TMPDIR = folder;
  try {
    await Promise.all(
      ['chromium.br', 'fonts.tar.br', 'al2023.tar.br', 'swiftshader.tar.br'].map((file) => inflate(join(bin, file))),
    );
  } finally {
    if (before === undefined) delete env.TMPDIR;
    else env.TMPDIR = before;
  }
}

/** Folder of a face with Chinese signs, without which a page printed on a bare machine would have no text. */
function chineseFace(): string {
  const face = '@expo-google-fonts/zcool-xiaowei/400Regular/ZCOOLXiaoWei_400Regular.ttf';
  return dirname(createRequire(import.meta.url).resolve(face));
}

function fontConfiguration(folders: readonly string[]): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((folder) => `  <dir>${folder}</dir>`).join('\n')}
  <dir>/usr/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
}

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** How it is started: without a sandbox, which needs rights that a container lacks, and without asking other hosts. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;
