import type { ParsedModule } from './parseModule.ts';
import { resolveImport } from './resolveImport.ts';

/** Every ring of imports, as `a → b → a`; a ring of types is a ring too. */
export function findCycles(modules: readonly ParsedModule[]): readonly string[] {
  const targets = new Map(modules.map((module) => [module.path, filesOf(module)]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (trail.includes(path) || done.has(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of targets.keys()) visit(path, []);
  return cycles;
}

function filesOf({ path, imports }: ParsedModule): readonly string[] {
  return imports.flatMap((specifier) => {
    const target = specifier === null ? null : resolveImport(path, specifier);
    return target?.kind === 'file' ? [target.path] : [];
  });
}
