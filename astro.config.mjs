import { defineConfig, passthroughImageService } from 'astro/config';
import { syncAlone } from './scripts/build/sync-alone.ts';
import { policy } from './scripts/policy.ts';
import { bareImports, scriptFiles, scriptName } from './scripts/script-files.ts';
import { siteBase, siteOrigin } from './scripts/site-place.ts';

/**
 * Where the site stands is said by the environment, so that one checkout builds for any place:
 * VERBATIM_BASE (sub-path, default `/`), VERBATIM_OUT (folder of the built site, default `./dist`),
 * VERBATIM_SITE (origin by which pages name themselves, by default where `npm start` serves).
 */
const { VERBATIM_OUT = './dist' } = process.env;

export default defineConfig({
  output: 'static',
  site: siteOrigin(),
  base: siteBase(),
  outDir: VERBATIM_OUT,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [syncAlone],
  prefetch: false,
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  // No page is made from Markdown by Astro; its highlighter would need inline styles.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [...policy.directives],
      scriptDirective: { resources: [...policy.scripts] },
      styleDirective: { resources: [...policy.styles] },
    },
  },
  vite: {
    plugins: [bareImports],
    // What a build beside the development server makes is none of its pages.
    server: { watch: { ignored: ['**/*.building/**'] } },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: scriptFiles, entryFileNames: scriptName } } } },
    },
    build: {
      // Nothing is inlined into a page: scripts stay files of this site.
      assetsInlineLimit: 0,
      // light-dark() and cascade layers reach the browser as written.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    },
  },
});
