/** The words of a text in lower case, without punctuation: what two texts are compared by. */
export function wordsOf(text: string): string[] {
  return (
    text
      .replaceAll('’', "'")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []
  );
}

/** Every run of so many words, in order, each as one text; none when the text is shorter. */
export function runsOf(words: readonly string[], length: number): string[] {
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => {
    return words.slice(at, at + length).join(' ');
  });
}
