import type { ParsedModule } from './parseModule.ts';
import { resolveImport } from './resolveImport.ts';
import { bindings, roomOf, roomTable, rowOf } from './roomTable.ts';

/** Every import that the table of rooms does not allow, as `file → what it imports`. */
export function findForbiddenImports(modules: readonly ParsedModule[]): readonly string[] {
  return modules.flatMap(({ path, imports }) =>
    imports
      .filter((specifier) => specifier === null || !isAllowed(path, specifier))
      .map((specifier) => `${path} → ${specifier ?? 'a computed address'}`),
  );
}

function isAllowed(path: string, specifier: string): boolean {
  const room = roomOf(path);
  const row = roomTable[rowOf(room) ?? ''];
  if (!row) return false;
  const target = resolveImport(path, specifier);
  if (target.kind === 'package') {
    return row.packages.includes(target.name) || bindings[path]?.includes(target.name) === true;
  }
  const targetRoom = roomOf(target.path);
  return targetRoom === room || row.imports.includes(rowOf(targetRoom) ?? '');
}
