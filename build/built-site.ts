import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { startCompressing } from './compressed-files.ts';
import { type PageFacts, readFacts } from './page-facts.ts';
import type { ScriptFile } from './script-files.ts';

/** What the steps after the build work on. */
export interface BuiltSite {
  readonly folder: string;
  /** Where nginx's part of the build goes: `deploy/generated/<folder>`. */
  readonly generated: string;
  /** The address of the site's root, with the base path. */
  readonly root: URL;
  /** The path under which the site is served, with a slash at both ends. */
  readonly base: string;
  readonly pages: readonly PageFacts[];
  /** Waits until every page is compressed, which has begun. */
  readonly finishPages: () => Promise<void>;
  readonly scripts: readonly ScriptFile[];
}

/** A step after the build. It answers with what the log should say of it, and throws to fail the build. */
export type Step = (
  site: BuiltSite,
  logger: AstroIntegrationLogger,
) => Promise<string | undefined> | string | undefined;

/**
 * The built site in `folder`, with what is to be known of every page: each is read once, and let go. Pages stay as
 * they are from here on, so that they are compressed from now on.
 */
export async function readSite(
  folder: string,
  root: URL,
  scripts: readonly ScriptFile[],
): Promise<BuiltSite> {
  const files = globSync('**/*.html', { cwd: folder }).sort();
  const finishPages = startCompressing(folder, files);
  const pages: PageFacts[] = [];
  for (const file of files) {
    const html = readFileSync(join(folder, file), 'utf8');
    pages.push(await readFacts(file, html, root));
  }
  return {
    folder,
    generated: join(import.meta.dirname, '../deploy/generated', basename(folder)),
    root,
    base: root.pathname,
    pages,
    finishPages,
    scripts,
  };
}
