import { parseSync } from 'vite';
import type { SourceFile } from './SourceFile.ts';

export interface ParsedModule {
  readonly path: string;
  readonly lines: number;
  /** What it imports or passes on, types and dynamic imports included; `null` stands for a computed address. */
  readonly imports: readonly (string | null)[];
  readonly exports: readonly string[];
  /** Those exports that exist at run time. */
  readonly exportedValues: readonly string[];
  readonly hasDefaultExport: boolean;
  /** Nothing in it but imports and exports of what others declare. */
  readonly onlyPassesOn: boolean;
  /** Every name written anywhere in the code. */
  readonly names: ReadonlySet<string>;
  /** Exported functions without a doc comment right above them. */
  readonly undocumented: readonly string[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** Reads a module with the parser that builds it: a regular expression takes `['get', 'from']` for an import. */
export function parseModule({ path, source }: SourceFile): ParsedModule {
  const { program, module, comments, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const nodes = [...nodesOf(program)];
  const exported = module.staticExports.flatMap(({ entries }) => entries);
  const docEnds = comments
    .filter(({ type, value }) => type === 'Block' && value.startsWith('*'))
    .map(({ end }) => end);
  const body: readonly Node[] = program.body.map((statement) => ({ ...statement }));
  return {
    path,
    lines: source.trimEnd().split('\n').length,
    imports: [
      ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
      ...exported.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : [])),
      ...nodes
        .filter(({ type }) => type === 'ImportExpression' || type === 'TSImportType')
        .map((node) => textOf(node['source'])),
    ],
    exports: exported.flatMap(exportedName),
    exportedValues: exported.filter(({ isType }) => !isType).flatMap(exportedName),
    hasDefaultExport: exported.some(({ exportName }) => exportName.kind === 'Default'),
    onlyPassesOn:
      exported.length > 0 &&
      body.every(
        ({ type, declaration }) =>
          type === 'ImportDeclaration' ||
          type === 'ExportAllDeclaration' ||
          (type === 'ExportNamedDeclaration' && !declaration),
      ),
    names: new Set(nodes.flatMap(({ type, name }) => (type === 'Identifier' ? [String(name)] : []))),
    undocumented: body.flatMap((statement) => {
      const names = exportedFunctions(statement);
      const hasDoc = docEnds.some(
        (end) => end <= statement.start && source.slice(end, statement.start).trim() === '',
      );
      return hasDoc ? [] : names;
    }),
  };
}

function exportedName({
  exportName,
}: {
  readonly exportName: { readonly name: string | null };
}): readonly string[] {
  return exportName.name === null ? [] : [exportName.name];
}

function exportedFunctions({ type, declaration }: Node): readonly string[] {
  if (type !== 'ExportNamedDeclaration' || !isNode(declaration)) return [];
  const isFunction = (node: unknown) =>
    isNode(node) &&
    ['FunctionDeclaration', 'ArrowFunctionExpression', 'FunctionExpression'].includes(node.type);
  const nameOf = (node: unknown) => (isNode(node) ? [String(node['name'])] : []);
  if (isFunction(declaration)) return nameOf(declaration['id']);
  const declared = Array.isArray(declaration['declarations']) ? declaration['declarations'] : [];
  return declared.filter(isNode).flatMap((one) => (isFunction(one['init']) ? nameOf(one['id']) : []));
}

function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item);
  else if (typeof value === 'object' && value !== null) {
    if (isNode(value)) yield value;
    for (const child of Object.values(value)) yield* nodesOf(child);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function textOf(node: unknown): string | null {
  return isNode(node) && typeof node['value'] === 'string' ? node['value'] : null;
}
