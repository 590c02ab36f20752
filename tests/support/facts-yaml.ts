import { parseFacts } from '../../src/parse/yaml/parse-facts.js';

export const FILE = 'content/countries/XX/facts.yaml';
export const parse = (text: string) => parseFacts({ path: FILE, text }, 100);
/** What is wrong in it, short enough to compare. */
export const faults = (text: string) =>
  parse(text).diagnostics.map(({ code, message, place, hints }) => ({
    code,
    message,
    at: `${place?.line}:${place?.column}`,
    hints,
  }));

/** A form whose only fact is the capital. */
export const capital = (lines: string) => `forms:
  - id: shed
    facts:
      capital:
        status: verified
        sources: [law]
${lines.replaceAll(/^/gm, '        ')}`;
