/** An element with content. Text goes in as text: it can become no markup. */
export function makeElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  content: readonly (Node | string)[],
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...content);
  return element;
}

export function makeButton(name: string, act: () => unknown, className = ''): HTMLButtonElement {
  const button = makeElement('button', className, [name]);
  button.type = 'button';
  button.addEventListener('click', act);
  return button;
}

export function makeLink(address: string, content: readonly (Node | string)[], className = ''): HTMLAnchorElement {
  const anchor = makeElement('a', className, content);
  anchor.href = address;
  return anchor;
}
