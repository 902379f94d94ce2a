import type { DocumentNote } from './types'

const ARTICLE = '读了全文。标题和发布者没有记下，所以按日期引用；证明力低于上面的文件。'

/** What was read of each paper and how, by its letter; only the list of 依据 tells it. */
export const DOCUMENT_NOTES: Readonly<Record<string, DocumentNote>> = {
  A: {
    published: '上海市人民政府，2023-01-01起施行',
    whole: true,
    inForce: { from: '2023-01-01', to: '2027-12-31' },
    address: 'https://jzzjf.rsj.sh.gov.cn/jzzjf/pingfen/zc2.jsp',
    note: '现行办法。读的是官方页2026-02-09的打印件，每行右边缺8到10个字，缺字按2015版补。',
  },
  B: {
    published: '上海市人民政府，2015-07-15印发',
    whole: true,
    inForce: { from: '2015-07-01', to: '2018-06-30' },
    address: 'GitHub geek-plus/mirror-CN',
    note: '旧版，读了全文，用来补现行办法打印件的缺字。',
  },
  C: {
    published: '上海市人民政府，2013-07-01起施行',
    whole: true,
    inForce: { from: '2013-07-01', to: '2017-12-31' },
    address: 'GitHub geek-plus/mirror-CN',
    note: '读了全文，已被58号令取代；止日按58号令施行前一天算。',
  },
  D: {
    published: '国务院',
    note: '全国的规定，读了第十条。',
  },
  E: {
    published: '上海市人民政府，2025-12-01起施行',
    inForce: { from: '2025-12-01', to: '2030-11-30' },
    address: 'https://www.shanghai.gov.cn/nw12344/20251201/ed714f24b362482a998de9a1652440f2.html',
    note: '取代沪府规〔2023〕2号。没拿到原文，只拿到2026年8月、9月的两处转述。另有官方解读和2025-12-17的一页，也只见转述。',
  },
  F: {
    published: '市人社局，2022-12-30',
    address:
      'https://static.ciicbj.cn/hrlib/kb/template/2023/05/09/8b20b8d361d346008d99b8ddaed601b8.pdf',
    note: '没拿到原文，只拿到2026-09-23的一份摘要。',
  },
  G: {
    published: '上海市人民政府，2018-01-01起施行',
    inForce: { from: '2018-01-01' },
    note: '没拿到原文，之后有没有再改也没查到。60天的分界可能出自这里，只有两篇文章写到。',
  },
  H: {
    note: '几个小程序、网站和公开数据，只作旁证，彼此也有出错的地方。',
  },
  I: {
    published: '2026-02-26起施行',
    inForce: { from: '2026-02-26' },
    address: 'https://www.shanghai.gov.cn/nw31406/20260227/961ca351f504470f90ff4d3d001bb613.html',
    note: '只有别人转述，讲居住证年限和购房。',
  },
  J: {
    published: '市人社局，最近一次2026-08-18',
    address: 'https://rsj.sh.gov.cn/tgsgg_17341/20260818/t0035_1443203.html',
    note: '历年的官方页我们打不开，只有别人转述；最近一次2026-08-18公布。',
  },
  K: {
    published: '市教委，2026-03-26',
    address:
      'https://edu.sh.gov.cn/xxgk2_zdgz_rxgkyzs_02/20260326/ac9f198654cf469da99e1830acf3ce69.html',
    note: '只管2026年；只有别人转述。',
  },
  L: {
    published: '2024-09-27的版本',
    note: '读了第十四条。',
  },
  M: {
    published: '市教委，2015-11-16',
    note: '只管2016年；现在还是不是这样没查到。',
  },
  N: {
    published: '上海市人民政府，2025-12-01起',
    note: '2025-12-01起，另有沪人才规〔2025〕4号，由市人才工作局管；只有别人转述。',
  },
  S0: {
    note: ARTICLE,
  },
  S1: {
    note: ARTICLE,
  },
  S2: {
    note: ARTICLE,
  },
  S3: {
    note: ARTICLE,
  },
  S4: {
    note: `${ARTICLE}写在旧版快到期的时候。`,
  },
}
