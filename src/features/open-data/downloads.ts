/** Something that can be downloaded, and the path of its address. */
export interface Download {
  term: string
  words: string
  path: string
}

/** What moves on with every publication. */
export const latestDownloads: readonly Download[] = [
  {
    term: '主要数字（CSV 表格）',
    words: '每行一个数，写明单位、日期、来源和发布编号，用表格软件打开。',
    path: '/open/releases/latest/figures.csv',
  },
  {
    term: '全部内容（JSON）',
    words: '这次发布说的一切，给程序读。',
    path: '/open/releases/latest/release.json',
  },
  {
    term: '说明和目录（JSON）',
    words: '每个指标怎么算、谁报的、改过什么，以及每个文件的地址、大小和指纹。',
    path: '/open/releases/latest/index.json',
  },
  {
    term: '历次发布',
    words: '从最新到最早，每次发布各有自己的地址。',
    path: '/open/releases.json',
  },
  {
    term: '修订记录（RSS 订阅）',
    words: '公布过、后来改了的数字，原来是多少、现在是多少、为什么。',
    path: '/open/restatements.xml',
  },
]

/** What stays as it is for ever: the address to cite. */
export function lastingDownload(release: string): Download {
  return {
    term: '固定地址',
    words: '引用时请用它：以后有了新发布，这里的内容也不变。',
    path: `/open/releases/${release}/index.json`,
  }
}
