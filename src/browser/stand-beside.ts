/** A place in the window. */
interface Place {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** Puts what lies over the page below a place, or above where there is no room; it scrolls with the page. */
export function standBeside(over: HTMLElement, { left, top, bottom }: Place, gap: number): void {
  const { offsetWidth: width, offsetHeight: height } = over;
  const room = document.documentElement.clientWidth - width - 8;
  const isRoomBelow = bottom + gap + height < innerHeight;
  over.style.left = `${scrollX + Math.max(8, Math.min(left, room))}px`;
  over.style.top = `${scrollY + (isRoomBelow ? bottom + gap : top - gap - height)}px`;
}
