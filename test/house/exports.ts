import ts from "typescript";

/** An export without a doc comment. */
export interface Bare {
  readonly name: string;
  readonly line: number;
}

/**
 * Exported declarations of a source text that nothing explains: no doc comment, also none that heads a block of lines
 * without a gap; no title or meaning of their own, as commands, instruments and metrics have; no words list they are the
 * type of. Re-exports are documented where they are declared.
 */
export function bareExports(path: string, text: string): Bare[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const lineAt = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1;
  let headed = false;
  let end = 0;
  return source.statements.flatMap((statement) => {
    const line = lineAt(statement.getStart(source));
    headed = isDocumented(statement) || (headed && line === end + 1);
    end = lineAt(statement.getEnd());
    if (!isExported(statement) || headed || titlesItself(statement) || namesWords(statement)) return [];
    return namesOf(statement).map((name) => ({ name, line }));
  });
}

function isDocumented(node: ts.Statement): boolean {
  return ts.getJSDocCommentsAndTags(node).length > 0;
}

/** Whether it is the type of a list or record of words, such as `(typeof fates)[number]`. */
function namesWords(node: ts.Statement): boolean {
  return ts.isTypeAliasDeclaration(node) && /^(keyof )?\(?typeof \w+\b/.test(node.type.getText());
}

function isExported(node: ts.Statement): boolean {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false);
}

/** Whether it declares an object, given as it is or to one call, that has a `title` or `meaning`. */
function titlesItself(node: ts.Statement): boolean {
  if (!ts.isVariableStatement(node)) return false;
  const value = node.declarationList.declarations[0].initializer;
  const object = value && ts.isCallExpression(value) ? value.arguments[0] : value;
  if (!object || !ts.isObjectLiteralExpression(object)) return false;
  return object.properties.some(({ name }) => name && ts.isIdentifier(name) && /^(title|meaning)$/.test(name.text));
}

function namesOf(node: ts.Statement): string[] {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = node as ts.Statement & { name?: ts.Identifier };
  return [name?.text ?? "default"];
}
