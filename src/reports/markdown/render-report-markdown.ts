import type { Report } from '../../generated/types.ts';
import type { Block, Inline, ReportDocument, Text } from '../document/block.ts';
import { type DocumentOptions, reportDocument } from '../document/report-document.ts';
import { codeSpan, escapeMarkdown, isolated } from './escape-markdown.ts';

type Direction = ReportDocument['direction'];

/** How a line ends inside a paragraph, and inside a cell of a table, which has one line only. */
const BREAK = '\\\n';
const CELL_BREAK = ' / ';

/**
 * A report as CommonMark with tables (GFM): it reads as plain text, too. No raw HTML, and nothing that a person typed is
 * markup or a link in it.
 */
export function renderReportMarkdown(report: Report, options: DocumentOptions = {}): string {
  const document = reportDocument(report, options);
  const { direction } = document;
  const sections = document.sections.map(
    ({ title, blocks }) => `## ${escapeMarkdown(title)}\n\n${blocksMarkdown(blocks, direction)}`,
  );
  return `${[blocksMarkdown(document.front, direction), ...sections, `---\n\n${escapeMarkdown(document.foot)}`].join('\n\n')}\n`;
}

function blocksMarkdown(blocks: readonly Block[], direction: Direction): string {
  return blocks
    .map((block) => blockMarkdown(block, direction))
    .filter((text) => text !== '')
    .join('\n\n');
}

function blockMarkdown(block: Block, direction: Direction): string {
  const line = (text: Text) => textMarkdown(text, direction, BREAK);
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${textMarkdown(block.text, direction, ' ')}`;
    case 'paragraph':
      return block.look === 'lead' ? bold(line(block.text)) : line(block.text);
    case 'list':
      return block.rows
        .map((row, at) => {
          const mark = block.ordered === true ? `${at + 1}.` : '-';
          const pad = ' '.repeat(mark.length + 1);
          const below = (row.rows ?? []).map((text) => `\n- ${indent(line(text), '  ')}`);
          return `${mark} ${indent(`${line(row.text)}${below.join('')}`, pad)}`;
        })
        .join('\n');
    case 'facts':
      return block.rows
        .map(([name, value]) => `- ${bold(`${line(name)}:`)} ${indent(line(value), '  ')}`)
        .join('\n');
    case 'table':
      return tableMarkdown(block, direction);
    case 'box':
      return blocksMarkdown(block.blocks, direction).replace(/^/gm, '> ').replace(/^> $/gm, '>');
    case 'columns':
      return block.columns
        .map((column) => blocksMarkdown(column, direction))
        .filter((text) => text !== '')
        .join('\n\n');
    case 'picture':
      // It says nothing that the words around it do not say.
      return '';
  }
}

function tableMarkdown(
  { caption, head, rows }: Extract<Block, { kind: 'table' }>,
  direction: Direction,
): string {
  const row = (cells: readonly Text[]) =>
    `| ${cells.map((cell) => textMarkdown(cell, direction, CELL_BREAK)).join(' | ')} |`;
  const rule = `|${head.map(() => ' --- |').join('')}`;
  return [bold(escapeMarkdown(caption)), '', row(head), rule, ...rows.map(row)].join('\n');
}

function textMarkdown(text: Text, direction: Direction, lineBreak: string): string {
  return text
    .map((inline) => inlineMarkdown(inline, direction, lineBreak))
    .join('')
    .trim();
}

function inlineMarkdown(inline: Inline, direction: Direction, lineBreak: string): string {
  const inner = (text: Text) => text.map((part) => inlineMarkdown(part, direction, lineBreak)).join('');
  if (inline === '\n') return lineBreak;
  if (typeof inline === 'string') return escapeMarkdown(inline);
  if ('strong' in inline) return bold(inner(inline.strong));
  if ('small' in inline) return inner(inline.small);
  if ('code' in inline) return codeSpan(inline.code);
  if ('link' in inline) return `<${encodeURI(inline.link)}>`;
  if ('to' in inline) return inner(inline.words);
  const typed = 'typed' in inline ? inline.typed : inline.words;
  return typed
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => isolated(escapeMarkdown(line.trim()), direction))
    .join(lineBreak);
}

/** Emphasis holds only when no blank stands inside its marks. */
function bold(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' ? '' : `**${trimmed}**`;
}

/** What follows on later lines belongs to the row when it is set in. */
function indent(text: string, pad: string): string {
  return text.replaceAll('\n', `\n${pad}`);
}
