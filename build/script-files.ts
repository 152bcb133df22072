import type { Plugin } from 'vite';

/** A script file of the built site, as the bundler put it together. */
export interface ScriptFile {
  /** Its file below the site's folder. */
  readonly file: string;
  /** The source modules that it holds, by their paths. */
  readonly modules: readonly string[];
  /** The files that it imports at once; what it loads with import() is left out. */
  readonly imports: readonly string[];
}

/** Hands over which script files a build of the client made. */
export function recordScriptFiles(record: (files: ScriptFile[]) => void): Plugin {
  return {
    name: 'record-script-files',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        record(
          chunks.map(({ fileName, facadeModuleId, moduleIds, imports }) => ({
            file: fileName,
            // A module that only passes on what others export is in no file, yet may be what is asked for.
            modules: facadeModuleId === null ? moduleIds : [...moduleIds, facadeModuleId],
            imports,
          })),
        );
      },
    },
  };
}

/**
 * The file that holds a module, by the end of the module's path.
 * @throws where no file does.
 */
export function fileOfModule(path: string, scripts: readonly ScriptFile[]): string {
  const found = scripts.find(({ modules }) => modules.some((module) => module.endsWith(path)));
  if (found) return found.file;
  throw new Error(`No script holds ${path}: say in config/budgets.ts what it is called now.`);
}

/**
 * Files and all that they import at once, each once.
 * @throws where one of them is not in the build.
 */
export function withImports(
  files: readonly string[],
  scripts: readonly ScriptFile[],
): readonly string[] {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const script = scripts.find((candidate) => candidate.file === file);
    if (!script) throw new Error(`${file} is loaded, but the build has made no such script.`);
    script.imports.forEach(visit);
  };
  files.forEach(visit);
  return [...found];
}
