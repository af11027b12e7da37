import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A regular expression of the sources; `at` is `libs/x.ts:12`. */
export interface SourcePattern {
  at: string;
  source: string;
  flags: string;
}

/** What one source file holds; `built` are the places of its `new RegExp(...)`. */
export interface SourceFile {
  path: string;
  literals: SourcePattern[];
  built: string[];
  /** Whether importing it is safe: what exports nothing is a program, and would run. */
  isModule: boolean;
}

const ROOTS = ['libs', 'services', 'cli'];
const SOURCE = /\.m?ts$|\.mjs$/;
const TEST = /\.(?:spec|e2e-spec|contract)\.ts$|\/testdata\//;

/** Every source file of ours that is no test. */
export function readSources(root: string): SourceFile[] {
  return ROOTS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path}`)
      .filter((path) => SOURCE.test(path) && !TEST.test(path) && !path.includes('/node_modules/'))
      .map((path) => parseSource(path, readFileSync(join(root, path), 'utf8'))),
  );
}

/** Finds the regular expressions of a file in its syntax tree. */
export function parseSource(path: string, text: string): SourceFile {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: SourceFile = {
    path,
    literals: [],
    built: [],
    isModule: tree.statements.some(
      (statement) =>
        ts.isExportDeclaration(statement) ||
        (ts.canHaveModifiers(statement) &&
          ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)),
    ),
  };
  const place = (node: ts.Node) => `${path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.literals.push({
        at: place(node),
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    } else if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      node.expression.getText() === 'RegExp'
    ) {
      found.built.push(place(node));
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
