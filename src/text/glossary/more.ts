import { RENEWAL_NOTES } from '@/engine'

import { TERMS } from './terms'

/** One word of the list. */
export interface Entry {
  word: string
  meaning: string
  /** ids of the articles that say so */
  clauses?: readonly string[]
  /** where it was read, or whom to ask, where no article says so */
  told?: string
}

const ARTICLES = '中介文章的说法'
const RELAYED = '只有别人转述'
const ASK_DISTRICT = '没查到官方说明，问区人才服务中心'
const ASK_12345 = '没查到官方说明，打12345'
const OWN = '本工具的用词'

const opened = (word: string, clauses: readonly string[], told?: string): Entry => ({
  word,
  meaning: TERMS[word]!,
  clauses,
  ...(told === undefined ? {} : { told }),
})

const article = (word: string, meaning: string, ...clauses: readonly string[]): Entry => ({
  word,
  meaning,
  clauses,
})

const told = (word: string, meaning: string, from: string): Entry => ({ word, meaning, told: from })

/** Every word of the scheme that the sentences use, by what it is about. */
export const GLOSSARY: readonly { title: string; entries: readonly Entry[] }[] = [
  {
    title: '居住证',
    entries: [
      opened('签注', ['D10', 'E-endorse']),
      opened('居住登记', [], RELAYED),
      opened('居住年限', ['D10', 'S-years']),
      article('逾期', '有效期过了还没签注。', 'D10'),
      article('补办', '逾期以后再去签注；办好了，居住证恢复使用。', 'D10'),
      article('使用功能中止', '逾期没签注的居住证不能用，补办后恢复。', 'D10'),
      article('注销', '居住证作废；积分跟着自动失效。', 'A20'),
      article(
        '更新住址',
        `住的地方变了，${RENEWAL_NOTES.reportDays}日内去改登记的地址。`,
        'E-address',
      ),
      told('证面', '居住证的正面，上面印着有效期。', OWN),
    ],
  },
  {
    title: '积分',
    entries: [
      article('居住证积分', '按年龄、学历、社保等给持居住证的人打的分。', 'A6-1', 'A12'),
      article('标准分', '120分。到了就是达标；它是门槛，总分可以超过。', 'A12'),
      article('基础指标', '年龄、教育背景、职称和技能等级、社保年限。', 'A6-1', 'A6-4'),
      article('加分指标', '在基础指标之外加的分，比如缴费基数、紧缺急需专业。', 'A7-3', 'A7-5'),
      article('减分指标', '虚假材料、行政拘留、一般刑事犯罪，一条条扣。', 'A8-1', 'A8-2', 'A8-3'),
      article('取消申请资格', '有严重刑事犯罪记录的，不能申请，也不算总分。也叫一票否决。', 'A9'),
      article('二选一', '两项里只算分高的一项，不相加。', 'A11'),
      article('教育背景', '学历和学位，要国家教育行政部门认可。', 'A6-2'),
      article('职称', '初级没有分；中级、高级要岗位相符、基数够。', 'A6-3'),
      article('技能等级', '一级最高，五级最低；岗位要相符。', 'A6-3'),
      article('职业资格', '这里指相当于中级职称的；要注册的，注册后才计分。', 'A6-3'),
      opened('紧缺急需专业', ['A7-3']),
      article('投资纳税', '办企业的人按自己的份额算企业的纳税；工资的个税不算。', 'A7-4'),
      article('带动就业', '办企业的人按自己的份额算聘用了几名本市户籍员工。', 'A7-4'),
      article('特定公共服务', '做满几年才开始计入。现在算哪些领域，问区人才服务中心。', 'A7-6'),
      article('远郊重点区域', '要在那里工作并居住。有哪些区域，问区人才服务中心。', 'A7-7'),
      article('应届毕业生', '全日制应届高校毕业生。应届到哪个月，问区人才服务中心。', 'A7-8'),
      article('表彰奖励', '市级机关或省部级以上的，按公布的目录。', 'A7-9'),
      article('配偶为本市户籍', '按结婚满几年加分。', 'A7-10'),
      article('创业人才', '市科委会同有关部门公布条件；条件没有拿到，问区人才服务中心。', 'A7-1'),
      article(
        '中介服务人才',
        '帮助创新创业的中介服务人才；条件没有拿到，问区人才服务中心。',
        'A7-2',
      ),
      article('虚假材料', '申请积分时交了假的材料，每次扣分。', 'A8-1'),
      article('行政拘留', '近几年有记录的，每条扣分。', 'A8-2'),
      article('一般刑事犯罪', '近几年有记录的，每条扣分。怎样算一般，问12345。', 'A8-3'),
      article('严重刑事犯罪', '有记录的，取消申请资格。怎样算严重，问12345。', 'A9'),
      told('待核实', '你现在说不准的一项；先不定分，问清楚再改。', OWN),
      told('条文另一种读法', '条文没写死的地方，从严理解算出的分。', OWN),
    ],
  },
  {
    title: '社保和个税',
    entries: [
      article('社保年限', '按月交的职工社保，每满1年加一次分。', 'A6-4'),
      opened('缴费基数', ['A7-5', 'wage']),
      article('社保基数', '就是缴费基数；积分看它是平均工资的几倍。', 'A7-5', 'wage'),
      opened('缴费年度', ['wage']),
      article('平均工资', '本市城镇单位就业人员一个月的平均工资，每年公布。', 'wage'),
      told('上限', '缴费基数最高能到的数，是平均工资的3倍。', '市人社局每年公布，只有别人转述'),
      told('下限', '缴费基数最低的数。按它交的，基数没有分。', '市人社局每年公布，只有别人转述'),
      opened('补缴', ['A6-4', 'A7-5']),
      article('单位不一致', '交社保和签合同的是两家单位；这样的月份不计积分。', 'A6-4', 'A7-5'),
      article('个税对不上', '缴费基数和报税的工资不能合理对应；这样的月份不计基数分。', 'A7-5'),
      told('零报税', '工资按0元报税。会不会出问题，两篇文章写法相反。', ARTICLES),
      told('累计', '加起来够就行，中间可以断。', '社保基数照办法；社保年限是本工具的理解'),
    ],
  },
  {
    title: '申请和续办',
    entries: [
      article('积分确认', '签注时积分也要确认一次，平时叫续办积分。', 'A19'),
      article('模拟估分', '申请前先在网上自己估一估。', 'A13'),
      told('刷新有效期', '登录积分系统，让系统读到签注后的新有效期。', ARTICLES),
      article('收件凭证', '材料齐了，受理时给的凭证。', 'A15'),
      article('一次告知', '材料不齐的，一次说清要补哪些。', 'A15'),
      opened('调档', ['A16'], ARTICLES),
      opened('审核属实', ['A17']),
      opened('核定', ['A17']),
      article('积分通知单', '核定以后拿的单子；在线打印、自助打印或去领。', 'A15-18', 'S-notice'),
      article('复核', '对积分有异议，你和单位都可以申请再看一次。', 'A21'),
      told('工作日', '扣掉周末和放假的日子，补班的日子算。', '国务院每年的放假安排'),
      article('学历验证', '学历变了，先验证，再续积分。', 'S-education'),
      told('学信网', '查学历的网站。', ASK_DISTRICT),
      told('留服认证', '国外学历的认证。怎么办，没查到官方说明。', ASK_DISTRICT),
      told('落户', '办成上海户籍，和积分是两回事。', '另有规定，只有别人转述'),
    ],
  },
  {
    title: '材料',
    entries: [
      article('申请表', '《积分申请表》：在积分系统里填写、打印，盖单位公章。', 'A14'),
      opened('统一社会信用代码', ['A14'], ARTICLES),
      opened('退工单', ['S-papers']),
      told('介绍信', '单位开的，写明人事专员的身份和要办的事。', ARTICLES),
      told('岗位说明书', '单位出的，证明岗位和证书、专业一致。', ARTICLES),
      told('聘任表', '职称的材料之一。从哪来，问单位人事。', ARTICLES),
      told('评审表', '职称是评审来的，交这一张。', ARTICLES),
      told('考试合格人员登记表', '职称是考试来的，交这一张。', ARTICLES),
      article('无违法犯罪记录承诺', '本人的承诺，申请积分要交。', 'A14'),
      article('验资报告', '用投资计分的人交。从哪来，问企业的财务。', 'A16'),
      article('纳税明细', '用投资计分的人交。从哪来，问企业的财务。', 'A16'),
      told('户籍证明', '第一次申请用。从哪来，没查到官方说明。', ASK_12345),
      told('住所证明', '证明现在住哪里：产权证、租赁、宿舍、寄宿，有一种就行。', ARTICLES),
      told('寄宿证明', '借住亲友家的，居（村）委出。', ARTICLES),
      opened('网签', ['S-lease']),
      article('备案', '网签以后办，由房地部门出具证明。', 'S-lease'),
      told('产权证', '自己的房子，用它证明住所。', ARTICLES),
      told('权属证明', '证明房子是谁的，网签、备案时交。', ARTICLES),
    ],
  },
  {
    title: '去哪里',
    entries: [
      told('社区事务受理服务中心', '办居住证和签注的窗口，全市任何一家都行。', RELAYED),
      article('区人才服务中心', '受理积分的地方，去单位注册地那个区的。', 'A13'),
      article('积分系统', '全名是上海市居住证积分管理信息系统。', 'A13'),
      told('随申办', '网上办事的入口，APP、微信和支付宝小程序都有。', ARTICLES),
      told('12345', '上海市民服务热线，政策和去哪里办都可以问。', OWN),
    ],
  },
]
