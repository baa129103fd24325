import { required } from './required.ts';

/**
 * The bar over a marked text, as the page brings it, hidden:
 *
 *     ‹ 返回搜索结果   “上海精神”   第3处 / 共12处   [上一处 p] [下一处 n]          [取消标记]
 *
 * Its words are in its attributes, with `{n}` and the like where a number or a name belongs.
 */
export class MarksBar {
  readonly #bar: HTMLElement;
  readonly #place: HTMLAnchorElement;

  constructor(bar: HTMLElement) {
    this.#bar = bar;
    this.#place = required(bar.querySelector<HTMLAnchorElement>('.marks-at'));
  }

  /** Shows the bar for a query: with steps where something is marked, else with the words for nothing. */
  open(query: string, isAny: boolean, isLoose: boolean): void {
    const shown = this.#part('.marks-query');
    shown.textContent = query;
    shown.title = query;
    this.#part('.marks-loose').hidden = !isLoose;
    this.#part('.marks-none').hidden = isAny;
    this.#part('.marks-steps').hidden = !isAny;
    this.#bar.hidden = false;
  }

  close(): void {
    this.#bar.hidden = true;
  }

  onStep(step: (by: 1 | -1) => void, remove: () => void): void {
    this.#bar.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button?.classList.contains('marks-remove')) remove();
      else if (button) step(button.dataset.step === '1' ? 1 : -1);
    });
  }

  /** Which place it is, as a link to it. Answers the address of that link. */
  show(n: number, count: number, anchor: string): string {
    this.#place.textContent = this.words('nth', { n, count });
    this.#place.href = `${location.pathname}${location.search}${anchor && `#${anchor}`}`;
    return this.#place.href;
  }

  /** Where the text begins that nothing lies over, in the window. */
  get bottom(): number {
    return this.#bar.getBoundingClientRect().bottom;
  }

  words(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    const text = this.#bar.getAttribute(`data-${key}`) ?? '';
    return text.replace(/\{(\w+)\}/g, (sign, name: string) => String(values[name] ?? sign));
  }

  #part(selector: string): HTMLElement {
    return required(this.#bar.querySelector<HTMLElement>(selector));
  }
}
