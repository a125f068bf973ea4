import ts from 'typescript';

/** In bytes: what stands for a text takes about as many. */
const SHORTEST = 9;

/**
 * A module of words with references in place of its texts, imported from `from` as `texts`.
 * @param {string} source
 * @param {(text: string) => string} reference
 * @param {string} from
 */
export function withoutTexts(source, reference, from) {
  const tree = ts.createSourceFile('words.ts', source, ts.ScriptTarget.Latest, true);
  let written = '';
  let at = 0;
  const visit = (/** @type {ts.Node} */ node) => {
    if (!isText(node) || Buffer.byteLength(node.text) < SHORTEST) return void ts.forEachChild(node, visit);
    written += source.slice(at, node.getStart(tree)) + inPlaceOf(node, reference(node.text));
    at = node.getEnd();
  };
  visit(tree);
  return written === '' ? source : `import { texts } from '${from}';\n${written}${source.slice(at)}`;
}

/** A text that is a value; keys, types and paths of imports are none. @param {ts.Node} node @returns {node is ts.LiteralLikeNode} */
function isText(node) {
  if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) return true;
  if (!ts.isStringLiteral(node) && !ts.isNoSubstitutionTemplateLiteral(node)) return false;
  const { parent } = node;
  return !ts.isImportDeclaration(parent) && !ts.isLiteralTypeNode(parent) && !(ts.isPropertyAssignment(parent) && parent.name === node);
}

/** Between the parts of a template a reference is a part of its own. @param {ts.LiteralLikeNode} node @param {string} reference */
function inPlaceOf(node, reference) {
  if (ts.isTemplateHead(node)) return `\`\${${reference}}\${`;
  if (ts.isTemplateMiddle(node)) return `}\${${reference}}\${`;
  if (ts.isTemplateTail(node)) return `}\${${reference}}\``;
  return reference;
}
