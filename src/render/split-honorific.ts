/**
 * A printed name in two: what it shares with the full name of the person, and the title of courtesy.
 *
 *     什佩哈尔女士 of 伊丽莎白·什佩哈尔 → 什佩哈尔 + 女士
 *
 * A label that spells the name otherwise than the full name does is parted before its title; an office stays whole.
 */
export function splitHonorific(printed: string, fullName: string | null): { name: string; honorific: string } {
  if (fullName !== null) {
    for (let length = printed.length; length > 0; length -= 1) {
      const name = printed.slice(0, length);
      if (fullName.endsWith(name)) return { name, honorific: printed.slice(length) };
    }
  }
  const [name = printed, honorific = ''] = printed.split(/(?<=.)(?=(?:先生|女士|夫人|女爵士)$)/u);
  return { name, honorific };
}
