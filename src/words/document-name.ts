import type { Citation } from '../collections/record.ts';

/** How Chinese prints a document that is known by its symbol: `安全理事会第2178（2014）号决议`. */
export function documentName(symbol: string, kind: Citation['kind']): string {
  const securityCouncil = /^S\/RES\/(\d+)(?:\((\d{4})\))?$/.exec(symbol);
  if (securityCouncil !== null) {
    const [, number, year] = securityCouncil;
    return `安全理事会第${number}${year === undefined ? '' : `（${year}）`}号决议`;
  }
  const generalAssembly = /^A\/RES\/(.+)$/.exec(symbol);
  if (generalAssembly !== null) return `大会第${generalAssembly[1]}号决议`;
  const names: Record<Citation['kind'], string> = {
    resolution: '决议',
    document: '文件',
    meeting: '会议记录',
    statement: '安全理事会主席声明',
    press: '安全理事会新闻谈话',
  };
  return `${names[kind]}${symbol}`;
}
