/** Far more than any guide nests, far less than what exhausts the stack. */
const DEEPEST = 200;
const STAIRS = new RegExp(`^(?:[ \\t]|[-?:][ \\t]){${DEEPEST}}`, 'm');

/**
 * Offset at which lists and maps are nested too deeply to be read, or undefined.
 * The YAML package reads by recursion: near the end of the stack it takes the whole process down.
 * Brackets in texts count, too: that is coarse, but safe.
 */
export function findTooDeep(text: string): number | undefined {
  const stairs = STAIRS.exec(text)?.index;
  return stairs ?? findOpenBrackets(text);
}

function findOpenBrackets(text: string): number | undefined {
  let open = 0;
  for (const { 0: sign, index } of text.matchAll(/[[\]{}]/g)) {
    open = sign === '[' || sign === '{' ? open + 1 : Math.max(0, open - 1);
    if (open > DEEPEST) return index;
  }
  return undefined;
}
