const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#96;': '`',
  '&amp;': '&',
};

/** The words of a rendered page as a reader meets them: no style, no tags, single blanks. */
export function textOf(page: string): string {
  return page
    .replace(/<(style|title|desc)\b[^>]*>[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:lt|gt|quot|amp|#39|#96);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:])/g, '$1')
    .trim();
}

/** The part of a page from the element with one id to the element with another. */
export function between(page: string, from: string, to: string): string {
  const start = page.indexOf(`id="${from}"`);
  const end = page.indexOf(`id="${to}"`);
  if (start < 0 || end < start) throw new RangeError(`the page has no part from ${from} to ${to}`);
  return page.slice(start, end);
}

/** Every tag of a page, as written. */
export function tagsOf(page: string): string[] {
  return page.match(/<[a-z!/][^>]*>/gi) ?? [];
}
