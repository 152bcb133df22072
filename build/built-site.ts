import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { type Element, elementsOf } from './html.ts';
import type { ScriptFile } from './script-files.ts';

/** A page of the built site. */
export class BuiltPage {
  /** Its file below the site's folder: `go/avast/index.html`. */
  readonly file: string;
  readonly html: string;
  #document: WeakRef<DefaultTreeAdapterTypes.Document> | undefined;

  constructor(file: string, html: string) {
    this.file = file;
    this.html = html;
  }

  /** Parsed once for all steps, unless memory runs short: a tree takes ten times its HTML. */
  get document(): DefaultTreeAdapterTypes.Document {
    const document = this.#document?.deref() ?? parse(this.html);
    this.#document = new WeakRef(document);
    return document;
  }

  get elements(): Element[] {
    return elementsOf(this.document);
  }
}

/** What the steps after the build work on. */
export interface BuiltSite {
  readonly folder: string;
  /** Where nginx's part of the build goes: `deploy/generated/<folder>`. */
  readonly generated: string;
  /** The address of the site's root, with the base path. */
  readonly root: URL;
  /** The path under which the site is served, with a slash at both ends. */
  readonly base: string;
  pages: readonly BuiltPage[];
  readonly scripts: readonly ScriptFile[];
}

/** A step after the build. It answers with what the log should say of it, and throws to fail the build. */
export type Step = (
  site: BuiltSite,
  logger: AstroIntegrationLogger,
) => Promise<string | undefined> | string | undefined;

/** The built site in `folder`, every page read. */
export function readSite(folder: string, root: URL, scripts: readonly ScriptFile[]): BuiltSite {
  return {
    folder,
    generated: join(import.meta.dirname, '../deploy/generated', basename(folder)),
    root,
    base: root.pathname,
    pages: globSync('**/*.html', { cwd: folder })
      .sort()
      .map((file) => new BuiltPage(file, readFileSync(join(folder, file), 'utf8'))),
    scripts,
  };
}
