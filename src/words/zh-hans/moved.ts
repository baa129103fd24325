/** Words about a record that is called otherwise now. `into` is what it is called: its symbol, otherwise its title. */
export const moved = {
  title: (name: string) => `${name}（地址已变更）`,
  about: (name: string, into: string) => `${name}：记录的编号有补充或更正，现列为${into}，本页通往该处。`,
  lead: (kind: string, into: string) =>
    `这份${kind}的编号有补充或更正，现列为${into}。原有链接仍然有效，通往现行地址。`,
  go: (into: string) => `前往${into}`,
};
