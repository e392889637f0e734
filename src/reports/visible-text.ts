// Characters that mean nothing in a text (controls) or turn the reading direction of what follows (overrides,
// isolates): whoever reads must see the order in which a text was typed.
const INVISIBLE = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069]/gu;

/** A text in which every control character and every turn of direction is seen, as U+FFFD. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, '\u{FFFD}');
}
