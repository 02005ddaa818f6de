# Writes an agreement of about SIZE bytes, or with CHANGED=1 the version after it, in which one
# clause in fifty reads otherwise, one in four hundred is gone and one is new.
#
# Usage: LC_ALL=C awk -v SIZE=10000000 -v CHANGED=0 -f agreement.awk
function chinese(n,  digits, text) {
  split("一 二 三 四 五 六 七 八 九", digits, " ")
  if (n >= 1000) { text = text digits[int(n / 1000)] "千"; n %= 1000; if (n && n < 100) text = text "零" }
  if (n >= 100) { text = text digits[int(n / 100)] "百"; n %= 100; if (n && n < 10) text = text "零" }
  if (n >= 10) { text = text (n < 20 && text == "" ? "" : digits[int(n / 10)]) "十"; n %= 10 }
  return text (n ? digits[n] : "")
}
# The same numbers in every awk: the sequence of Stephen K. Park and Keith W. Miller, Random Number
# Generators: Good Ones Are Hard to Find, 1988.
function random(limit) { seed = (seed * 16807) % 2147483647; return int(seed / 2147483647 * limit) }
function sentence(  parts, text, i, count) {
  count = 2 + random(4)
  text = who[1 + random(8)]
  for (i = 1; i <= count; i++) text = text act[1 + random(12)] thing[1 + random(14)] (i < count ? "，并" : "。")
  return text
}
function put(line) { size += length(line) + 1; print line }
BEGIN {
  seed = 42
  split("居民 医师 平台 示例公司 第三方商家 管理员 监护人 用户", who, " ")
  split("应当核对 可以查阅 不得转让 应当保存 应当按时提交 可以更正 应当妥善保管 不得伪造 应当公示 可以撤回 应当说明 不得擅自公开", act, " ")
  split("随访记录 执业证书 账号信息 咨询内容 健康宣教资料 费用清单 投诉材料 通知的送达方式 本协议第三条所列事项 个人信息的处理目的 电子签名 未成年人的信息 《示例规则》的条款 处方的流转情况", thing, " ")
  put("示例平台服务协议"); put("更新日期：2026年1月1日"); put("生效日期：2026年2月1日"); put("")
  while (size < SIZE) {
    if (article % 40 == 0) { put("第" chinese(++chapter) "章 " thing[1 + random(14)]); put("") }
    article++
    heading = "第" chinese(article % 10000 ? article % 10000 : 1) "条 " sentence()
    gone = article % 400 == 7
    if (!(CHANGED && gone)) put(heading)
    items = random(5)
    for (k = 1; k <= items; k++) {
      text = "（" chinese(k) "）" sentence() sentence()
      clause++
      other = sentence()
      if (CHANGED && clause % 50 == 3) text = text other
      if (!(CHANGED && gone)) put(text)
      if (random(3) == 0) for (j = 1; j <= 2; j++) { text = j "." sentence(); if (!(CHANGED && gone)) put(text) }
    }
    if (CHANGED && article % 400 == 200) put("（" chinese(items + 1) "）" who[1] act[2] thing[3] "。")
    put("")
  }
}
