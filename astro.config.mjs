import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { afterBuild } from './build/after-build.ts';
import { authorsServer } from './build/authors-server.ts';
import { codeIsNotTranslated, headingIdsInMdx } from './build/markdown-plugins.ts';
import { withoutGaps } from './build/gaps.ts';
import { overrides } from './build/overrides.ts';
import { withPageDate } from './build/page-dates.ts';
import { stylesFromServer } from './build/styles-from-server.ts';
import { withoutStarlightStyles } from './build/without-starlight-styles.ts';
import { oldestBrowsers } from './config/browsers.ts';
import { chunks } from './config/chunks.ts';
import { feedbackPath } from './config/feedback.ts';
import { siteUrl } from './config/site-url.ts';
import {
  inEveryLanguage,
  languageNames,
  languages,
  prefixOf,
  rootLanguage,
} from './src/domain/languages.ts';
import { hubPath, readerPages, siteTitle } from './src/site/settings.ts';

export default defineConfig({
  site: siteUrl,
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  prefetch: false,
  build: {
    // A style sheet of its own would cost the first paint another round trip.
    inlineStylesheets: 'always',
    // While one page waits for its share image, which other threads draw, the next ones are drawn.
    concurrency: 4,
  },
  markdown: {
    // Smart punctuation would rewrite quotes and hyphens inside commands; ids are set by hand so
    // that both languages share them.
    processor: satteri({
      features: { headingAttributes: true, smartPunctuation: false },
      mdastPlugins: [headingIdsInMdx],
      hastPlugins: [codeIsNotTranslated],
    }),
  },
  integrations: [
    // Before any work is done.
    withoutGaps(),
    starlight({
      title: siteTitle,
      // Starlight's name for the language at the root of the site is "root".
      locales: Object.fromEntries(
        languages.map((lang) => [
          prefixOf(lang).replace('/', '') || 'root',
          { label: languageNames[lang], lang },
        ]),
      ),
      // This section only, so that a page's HTML does not grow with the number of pages elsewhere.
      sidebar: [hubPath, ...readerPages.map((page) => `${hubPath}/${page}`)],
      routeMiddleware: './src/site/page-language.ts',
      disable404Route: true,
      expressiveCode: false,
      markdown: { headingLinks: false },
      pagefind: false,
      credits: false,
      lastUpdated: false,
      favicon: '/favicon.svg',
      customCss: ['./src/styles/tokens.css', './src/styles/base.css', './src/styles/print.css'],
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
      components: Object.fromEntries(
        Object.keys(overrides).map((name) => [name, `./src/frame/starlight/${name}.astro`]),
      ),
    }),
    // Only the pages in one language: the page that leads to both and the 404 are not for search engines.
    sitemap({
      filter: (address) => address.includes(hubPath),
      i18n: { defaultLocale: rootLanguage, locales: inEveryLanguage((language) => language) },
      serialize: withPageDate,
    }),
    mdx(),
    // Babel reads what is named here, and only JSX needs it.
    preact({ include: ['**/*.tsx'] }),
    afterBuild(),
    authorsServer(),
  ],
  vite: {
    plugins: [withoutStarlightStyles(), stylesFromServer()],
    // Constant for the bundler: what counts is left out where it is empty.
    define: { 'import.meta.env.FEEDBACK_PATH': JSON.stringify(feedbackPath) },
    // A build beside the authors' server would push its messages out of the terminal.
    server: { watch: { ignored: ['**/dist*/**', '**/deploy/generated/**', '**/.cache/**'] } },
    // Astro marks every MDX page with a directive that the bundler does not know.
    build: { target: oldestBrowsers, rolldownOptions: { checks: { moduleLevelDirective: false } } },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: chunks } } } } },
    },
  },
});
