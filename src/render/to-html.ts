import type { Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const processor = unified().use(rehypeStringify).freeze();

/** A tree as HTML. The only source of what a component sets as HTML: every text node is escaped here. */
export function toHtml(tree: Root): string {
  return processor.stringify(tree);
}
