/// What the starter lexicon looks for: rows of category, severity, and terms between ideographic
/// commas.
enum StarterTerms {
  static let table = """
    constitution review 推翻宪法、抵制宪法实施
    national_security block 颠覆国家政权、出售国家机密、泄露国家机密出售
    national_security review 窃取国家秘密
    national_honour review 侮辱国旗、焚烧国旗
    ethnic_hatred block 煽动民族仇恨
    ethnic_hatred review 煽动民族歧视
    cult_superstition block 宣扬邪教、加入邪教
    cult_superstition review 驱邪治病、符水治病、跳大神、发功治病、算命消灾、改运法事
    cult_superstition note 算命看相、开光转运
    rumour block 包治百病、喝尿治病、断食治癌、癌症克星、抗癌神药、疫苗致自闭症、疫苗导致自闭症
    rumour block 治愈艾滋病、不用化疗就能治好、百分百治愈
    rumour review 根治糖尿病、根治高血压、根治癌症、彻底根治、永不复发、无效退款、量子治疗、神药
    rumour review 酸碱体质治癌、绿豆治百病、喝白酒防病毒、疫苗里有芯片、胰岛素会上瘾
    rumour note 祖传秘方、祖传神医、纯天然无副作用、一个疗程断根
    obscenity_violence block 网络赌博、网上赌场、境外赌场、真人荷官、赌博网站、博彩平台、六合彩内幕
    obscenity_violence block 百家乐开户、彩票包赢、时时彩计划、棋牌上分、online betting
    obscenity_violence review 赌博、博彩、casino
    obscenity_violence block 卖淫、招嫖、嫖娼、约炮、提供性服务、上门特殊服务、裸聊、色情直播、色情网站
    obscenity_violence block 儿童色情、迷奸、escort service、child porn
    obscenity_violence review 性交易、援交、黄片资源、A片、裸照、巨乳、肛交、一夜情、色情、porn
    obscenity_violence block 弄死你、砍死你、捅死你、杀你全家、炸医院、血洗医院、打断你的腿、等着收尸
    obscenity_violence review 要你的命、砍人、杀人、打医生
    obscenity_violence block 自制炸弹、炸药配方、枪支买卖、出售枪支、手枪出售、出售子弹、雷管出售
    obscenity_violence review 枪支、炸药、管制刀具、弩箭、AK-47
    obscenity_violence block 相约自杀、自杀群、自杀教程
    obscenity_violence review 自杀、割腕
    insult_infringement review 傻逼、脑残、智障、人渣、畜生、贱人、神经病、变态、去死、滚出医院
    insult_infringement note 白痴、废物、庸医、黑心医生
    insult_infringement block 出售个人信息、出售患者信息、患者名单出售、出售身份证、人肉搜索
    insult_infringement review 偷拍、私家侦探
    other_illegal block 冰毒、摇头丸、K粉、麻古、海洛因、听话水、迷药、催情药、crystal meth
    other_illegal block 出售吗啡、出售芬太尼、收购处方药、上头电子烟
    other_illegal review 毒品、吸毒、大麻、可卡因、罂粟、鸦片、吗啡、芬太尼、美沙酮、杜冷丁、氯胺酮、曲马多、三唑仑
    other_illegal review heroin、cocaine、LSD、MDMA
    other_illegal block 代办证件、办假证、假证、假文凭、代办学历、假病历、假诊断书、代开病假条、假处方
    other_illegal block 代办出生证明、医师证挂靠、护士证挂靠、代考、医师考试答案、fake diploma
    other_illegal block 刷单返利、裸贷、代开发票、出售银行卡、洗钱、跑分平台、假币、医保套现
    other_illegal block 卖肾、肾源出售、出售器官、有偿捐卵、卖血、包生男孩
    other_illegal review 代孕、胎儿性别鉴定、收药、黄牛号、代抢专家号、代开处方、无证行医
    """
}
