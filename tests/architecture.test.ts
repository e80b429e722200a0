import { describe, expect, it } from 'vitest';
import { filesBelow, importsOf, readText, type SourceFile, sourceFiles } from './source-tree.ts';

const src = sourceFiles('src');
const viz = sourceFiles('viz');
const tests = sourceFiles('tests');

const STAGES = [
  '1-read',
  '2-text',
  '3-mentions',
  '4-quotes',
  '5-attribution',
  '6-resolution',
  '7-statements',
  '8-graph',
];

/** The order of the stages, and what passes between those that fold. */
const COMPOSITION = ['pipeline.ts', 'corpus.ts', 'collect-facts.ts'];

/** Which parts of src a part may import besides itself; a part is a folder of src or a file in it. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  ...Object.fromEntries(STAGES.map((stage) => [stage, ['model']])),
  '9-query': ['model'],
  export: ['model'],
  evaluate: ['model'],
  languages: ['model'],
  'collect-facts.ts': [...STAGES, 'model'],
  'corpus.ts': [...STAGES, 'collect-facts.ts', 'model'],
  'pipeline.ts': [...STAGES, 'collect-facts.ts', 'corpus.ts', 'model'],
  // The store derives the graph anew from its tables, and so calls the last stage itself.
  store: ['model', 'languages', ...COMPOSITION, '8-graph', '9-query', 'export'],
  http: ['model', ...COMPOSITION, 'store', '9-query', 'export', 'evaluate'],
  cli: ['model', ...COMPOSITION, 'store', '9-query', 'export', 'evaluate'],
  'index.ts': ['model', ...COMPOSITION, ...STAGES, 'store', '9-query', 'export', 'evaluate'],
};

/** Which parts it may import types of besides. */
const MAY_IMPORT_TYPES: Record<string, readonly string[]> = {
  store: STAGES,
  http: STAGES,
  cli: STAGES,
};

/** Single files that may. */
const EXCEPTIONS = [/^src\/cli\/(?:commands\/)?serve\.ts → src\/http\/serve\.ts$/];

/** Parts with side effects; the others may hash, and otherwise touch nothing of the machine. */
const EFFECTS = ['store', 'http', 'cli'];

/** The folder of src that a file is in, or the file itself where it is in none. */
function partOf(path: string): string {
  return path.split('/')[1]!;
}

function forbidden({ path, imports }: SourceFile): readonly string[] {
  const part = partOf(path);
  return imports
    .filter(({ target, typeOnly }) => {
      if (!target.startsWith('src/') || partOf(target) === part) return false;
      if (typeOnly && MAY_IMPORT_TYPES[part]?.includes(partOf(target))) return false;
      return !MAY_IMPORT[part]?.includes(partOf(target));
    })
    .map(({ target }) => `${path} → ${target}`)
    .filter((line) => !EXCEPTIONS.some((exception) => exception.test(line)));
}

describe('the scan of imports', () => {
  it.each([
    ["import { a } from './b.ts';", ['src/x/b.ts', false, false]],
    ["import type { A } from '../model/b.ts';", ['src/model/b.ts', true, false]],
    ["import {\n  a,\n  type B,\n} from './b.ts';", ['src/x/b.ts', false, false]],
    ["export { a } from './b.ts';", ['src/x/b.ts', false, true]],
    ["export * from './b.ts';", ['src/x/b.ts', false, true]],
    ["import './style.css';", ['src/x/style.css', false, false]],
    ["const b = await import('./b.ts');", ['src/x/b.ts', false, false]],
    ["import sigma from 'sigma';", ['sigma', false, false]],
  ])('%s', (text, [target, typeOnly, reExport]) => {
    expect(importsOf('src/x/a.ts', text)).toEqual([{ target, typeOnly, reExport }]);
  });

  it('takes no import out of code that merely exports', () => {
    expect(importsOf('src/x/a.ts', "export const from = 'x';\nexport function f() {\n  return 'y';\n}\n")).toEqual([]);
  });
});

describe('who may import whom', () => {
  it('has a rule for every part of src', () => {
    expect([...new Set(src.map(({ path }) => partOf(path)))].filter((part) => !(part in MAY_IMPORT))).toEqual([]);
  });

  it('keeps every part of src to what it may import', () => expect(src.flatMap(forbidden)).toEqual([]));

  it('keeps languages apart from each other', () => {
    const across = src.flatMap(({ path, imports }) => {
      if (partOf(path) !== 'languages') return [];
      const own = path.split('/').slice(0, 3).join('/');
      const others = imports.filter(({ target }) => target.startsWith('src/languages/') && !target.startsWith(own));
      return others.map(({ target }) => `${path} → ${target}`);
    });
    expect(across).toEqual([]);
  });

  it('lets the explorer import types alone from src', () => {
    const values = viz.flatMap(({ path, imports }) =>
      imports
        .filter(({ target, typeOnly }) => target.startsWith('src/') && !typeOnly)
        .map(({ target }) => `${path} → ${target}`),
    );
    expect(values).toEqual([]);
  });

  it('lets model import no package, and only parts with side effects touch the machine', () => {
    const packages = src.flatMap(({ path, imports }) => {
      const part = partOf(path);
      const outside = imports.map(({ target }) => target).filter((target) => !target.startsWith('src/'));
      if (part === 'model') return outside.map((target) => `${path} → ${target}`);
      if (EFFECTS.includes(part)) return [];
      const effects = outside.filter((target) => target.startsWith('node:') && target !== 'node:crypto');
      return effects.map((target) => `${path} → ${target}`);
    });
    expect(packages).toEqual([]);
  });

  it('lets no stage ask which language it is', () => {
    const stages = src.filter(({ path }) => STAGES.includes(partOf(path)));
    const asking = stages.filter(({ text }) => /\.code\s*[!=]==?\s*['"]/.test(text));
    expect(asking.map(({ path }) => path)).toEqual([]);
  });

  it('has no cycles', () => expect(findCycle([...src, ...viz])).toEqual([]));

  it('re-exports in src/index.ts alone', () => {
    const barrels = [...src, ...viz].filter(
      ({ path, imports }) => path !== 'src/index.ts' && imports.some(({ reExport }) => reExport),
    );
    expect(barrels.map(({ path }) => path)).toEqual([]);
    const indexes = src.map(({ path }) => path).filter((path) => path.endsWith('/index.ts'));
    expect(indexes.filter((path) => !/^src\/(?:languages\/[a-z]+\/)?index\.ts$/.test(path))).toEqual([]);
  });
});

/** The files of one cycle, or nothing. */
function findCycle(files: readonly SourceFile[]): readonly string[] {
  const importsOfFile = new Map(files.map(({ path, imports }) => [path, imports.map(({ target }) => target)]));
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const target of importsOfFile.get(path) ?? []) {
      const cycle = visit(target, [...trail, path]);
      if (cycle.length > 0) return cycle;
    }
    done.add(path);
    return [];
  };
  for (const { path } of files) {
    const cycle = visit(path, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

describe('files', () => {
  const all = [...src, ...viz, ...tests, ...sourceFiles('scripts')];

  it('have at most 250 lines', () => {
    const long = all.filter(({ text }) => text.trimEnd().split('\n').length > 250);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('are named for what they do', () => {
    const vague = /(?:^|[/-])(?:utils?|helpers?|common|base|managers?|misc|v\d)(?:[./-]|$)/;
    expect(all.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([]);
    expect(all.map(({ path }) => path).filter((path) => !/^[a-z0-9./-]+$/.test(path))).toEqual([]);
  });

  it('name no registry and no folder of the machine they were written on', () => {
    // Put together here, lest this file name them.
    const machine = new RegExp(`(?<![\\w.-])/(?:${['work', 'root', 'home', 'Users'].join('|')})/\\w`);
    const packageHost = new RegExp(`\\bregistry${'\\.'}[a-z]|"resolved${'":'}`);
    const naming = filesBelow('.').filter((path) => {
      if (/\.(?:png|jpe?g|woff2?|gz|bin|ico|db)$/.test(path)) return false;
      const text = readText(path);
      return machine.test(text) || packageHost.test(text);
    });
    expect(naming).toEqual([]);
  });
});

describe('a language is passed in', () => {
  // What a stage knows of Arabic letters stands in languages/ar; comments keep the examples a rule is for.
  const stages = src.filter(({ path }) => /^src\/[2-9]-/.test(path));

  it.each(stages.map(({ path }) => path))('%s holds no Arabic letter in its code', (path) => {
    const code = readText(path)
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\/\/.*$/gm, '');
    expect(code.match(/(?=\p{Script=Arabic})[\p{L}\p{M}]/u)?.[0] ?? null).toBeNull();
  });
});
