// Controls, and format characters: marks that turn the direction of the text around them, zero-width ones.
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
const FIRST_CONTROL_PICTURE = 0x2400;

/** A source may hold characters that steer a terminal or turn its text round: each becomes one sign that can be seen. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) => {
    const code = character.charCodeAt(0);
    if (character === '\t') return ' ';
    return code < 0x20 ? String.fromCharCode(FIRST_CONTROL_PICTURE + code) : '\u00b7';
  });
}
