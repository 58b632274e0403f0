import { Definition } from '../../components/definition'
import { H2, Press, Section } from '../../components/prim'
import { openDataPath, openPath } from '../../services/routes'

/** Who speaks here, how numbers are made, and what is not collected. */
export function About() {
  return (
    <Section className="group">
      <H2 className="group-title">关于</H2>
      <Definition term="谁发布">省卫生健康信息中心。</Definition>
      <Definition term="这是什么">全省电子居民健康卡、线上服务和互联网医院的统计数字，每周一次。</Definition>
      <Definition term="数字怎么来">
        来源系统报数，信息中心收下原件并逐项校验，有疑问的先核实，再由两个人批准后一起公布。点任何一个数字，都能看到它的出处。
      </Definition>
      <Definition term="没有数字的时候">没有报的数写明原因，不写成零。演示用的、编造的数会写明“演示数据”。</Definition>
      <Definition term="隐私" marks="as-count">
        看数字不用登录，不收集任何个人信息。只有登录才会认出您，退出后不再保留。报错时可以不留联系方式和照片；留了就加密保存，答复
        30 天后删除。位置只在您点“离我近的”时用一次，不保存、不上传；收藏和最近看过只存在这部手机上。
      </Definition>
      <Definition term="下载和核对">
        每次发布都可以下载，也可以自己核对有没有被改过。
        <Press
          className="text-button"
          onPress={() => {
            openPath(openDataPath())
          }}
        >
          开放数据
        </Press>
      </Definition>
      <Definition term="版本" marks="as-code">
        {TARO_APP_VERSION}
      </Definition>
    </Section>
  )
}
