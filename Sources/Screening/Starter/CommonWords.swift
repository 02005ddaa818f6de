/// Words that are so common where doctors and residents write to each other that a term which occurs
/// in one of them finds little else.
public enum CommonWords {
  /// The words, in the order of the table.
  public static let words = table.split { $0 == "、" || $0 == "\n" }.map(String.init)

  private static let table = """
    医生、医院、大夫、护士、药师、患者、病人、家属、居民、社区、门诊、急诊、住院、出院、复诊、随访、预约、挂号、科室
    内科、外科、儿科、妇科、眼科、皮肤科、精神科、心理、检查、化验、血压、血糖、血脂、心率、体温、发热、发烧、咳嗽
    头痛、头晕、腹痛、腹泻、恶心、呕吐、失眠、疲劳、过敏、感染、炎症、肿瘤、癌症、糖尿病、高血压、冠心病、心脏病
    中风、肺炎、胃炎、肝炎、肾病、贫血、骨折、手术、治疗、疗程、康复、护理、预防、疫苗、接种、用药、吃药、服药、开药
    药物、药品、中药、西药、处方、处方药、剂量、副作用、停药、止痛、麻醉、抗生素、胰岛素、阿司匹林、维生素、饮食
    运动、睡眠、情绪、焦虑、抑郁、压力、体重、减肥、戒烟、戒酒、怀孕、孕妇、产妇、婴儿、儿童、老人、乳房、子宫
    前列腺、阴道、避孕、月经、性生活、艾滋病、死亡、去世、生死、急救、抢救、中毒、伤口、出血、疼痛、神经、精神
    今天、明天、昨天、现在、时候、时间、小时、分钟、每天、上午、下午、晚上、早上、一个、我们、你们、他们、自己
    什么、怎么、为什么、可以、不能、没有、知道、觉得、需要、应该、谢谢、您好、你好、请问、帮助、建议、注意、情况
    问题、结果、报告、正常、异常、严重、轻微、继续、开始、结束、电话、微信、手机、地址、工作、学校、公司、家里
    吃饭、喝水、走路、上班、休息、孩子、父母、妈妈、爸爸、医保、社保、报销、费用、价格、免费、证明、病假、病历
    doctor、hospital、patient、medicine、health、treatment、analysis、assessment、therapist、class、grape、essex
    """
}
