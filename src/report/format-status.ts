import type { SectionStatus, Status } from '../model/status.js';
import { formatTable } from './table.js';

export interface StatusManner {
  /** A Markdown table instead of columns. */
  readonly markdown: boolean;
  /** Section by section, not only the sum of each language. */
  readonly detailed: boolean;
}

const SECTION_HEAD = ['blocks', 'translated', 'drifted', 'missing', 'unreviewed'];
const FACT_HEAD = ['verified', 'ask', 'stale'];

/** Languages and countries, a line each: how much is done, and how much is not. */
export function formatStatus({ languages, countries }: Status, manner: StatusManner): string {
  const sums = languages.map(({ language, sections }) => [language, ...counts(sumOf(sections))]);
  const details = manner.detailed
    ? languages.map(({ language, sections }) =>
        tableOf(
          [`${language}: section`, ...SECTION_HEAD],
          sections.map((each) => [each.section, ...counts(each)]),
          manner,
        ),
      )
    : [];
  const facts = countries.map(({ country, language, verified, ask, stale }) => [
    `${country} ${language}`,
    ...[verified, ask, stale].map(String),
  ]);
  const tables = [
    tableOf(['language', ...SECTION_HEAD], sums, manner),
    ...details,
    tableOf(['country', ...FACT_HEAD], facts, manner),
  ];
  return tables.filter((table) => table !== '').join('\n');
}

function counts({
  blocks,
  translated,
  drifted,
  missing,
  unreviewed,
}: Omit<SectionStatus, 'section'>) {
  return [blocks, translated, drifted, missing, unreviewed].map(String);
}

function sumOf(sections: readonly SectionStatus[]): Omit<SectionStatus, 'section'> {
  const sum = (key: keyof Omit<SectionStatus, 'section'>) =>
    sections.reduce((total, each) => total + each[key], 0);
  return {
    blocks: sum('blocks'),
    translated: sum('translated'),
    drifted: sum('drifted'),
    missing: sum('missing'),
    unreviewed: sum('unreviewed'),
  };
}

type Rows = readonly (readonly string[])[];

function tableOf(head: readonly string[], rows: Rows, { markdown }: StatusManner): string {
  if (rows.length === 0) return '';
  if (!markdown) {
    const columns = head.map((_, column) => (column === 0 ? 'start' : 'end') as 'start' | 'end');
    return formatTable([head, ...rows], columns);
  }
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  return [head, rule, ...rows].map(line).join('');
}
