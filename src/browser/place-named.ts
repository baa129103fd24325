/** The part of the page that the address leads to. */
export function placeNamed(): Element | null {
  return document.getElementById(location.hash.slice(1));
}
