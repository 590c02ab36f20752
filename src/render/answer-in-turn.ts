/**
 * The engine asks for the syllables of a text word by word, run by run, and puts a hyphen wherever a run ends inside
 * a word: “**bold**,” broke as “bold-/,”. So each text has its plan, syllables that together are the whole text, and
 * every question is answered with those that begin in it, often with none. `''` between two is a break without hyphen.
 */
export function answerInTurn(plan: readonly string[]): (chunk: string) => string[] {
  const length = plan.reduce((sum, syllable) => sum + syllable.length, 0);
  let asked = 0;
  let given = 0;
  let next = 0;
  return (chunk) => {
    asked += chunk.length;
    const answer: string[] = [];
    for (; next < plan.length && (given < asked || asked >= length); next += 1) {
      const syllable = plan[next] ?? '';
      answer.push(syllable);
      given += syllable.length;
    }
    if (asked >= length) {
      asked = 0;
      given = 0;
      next = 0;
    }
    return disguise(chunk, answer);
  };
}

/** The engine takes `parts.map(…)` for its syllables and `.join('')` of those for the run's text; here they differ. */
function disguise(chunk: string, syllables: readonly string[]): string[] {
  const mapped = Object.assign([...syllables], { join: () => chunk });
  return Object.assign([chunk], { map: () => mapped });
}
