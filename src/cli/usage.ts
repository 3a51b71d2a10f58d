/** What `gongkai --help` prints. */
export const USAGE = `公开助手 gongkai：部门决算、预算公开的模板、校验与情况说明。全程离线，不上传任何数据。

用法
  gongkai new --edition <版式> --year <年度> --entity <单位名称> [--unit 万元|元] [--codes 2010301,2010350] [--units 本级,下属单位] [--forms 整体,项目:名称 [--no-scores]] [--accounts <科目书.xlsx>] --out <文件.xlsx> [--force]
      生成一套公开表：表样、合计公式、打印设置和“补充资料”表；--codes 打开要用的功能分类科目，--units 列出分单位表中的预算单位，--forms 加上绩效自评表（--no-scores 不设分值），--accounts 按《政府收支分类科目》的表格写科目名称，并存为“科目表”。
  gongkai check <文件.xlsx> [--text <情况说明.docx|.md|.txt>] [--edition <版式>] [--accounts <科目书.xlsx>] [--last <上年公开表.xlsx>] [--json]
      识别工作簿中的公开表并校验；任何单位、任何来源的工作簿都可以；--accounts 用《政府收支分类科目》的表格核对科目编码和名称；--last 一并核对年初结转与上年年末结转。
  gongkai draft <文件.xlsx> [--edition <版式>] [--year <年度>] [--entity <单位名称>] [--last <上年公开表.xlsx>] [--glossary <名词解释.docx|.md|.txt>] [--contents] [--tables] [--sources] --out <文件.docx|.md> [--force]
      按表格和“补充资料”起草情况说明，缺少的内容写成【待填：…】；--last 列出上年同一科目填过的原因供参考；--glossary 用本单位自备的名词解释。Word 文件可加：--contents 目录，--tables 公开表，--sources 每个数的出处批注。
  gongkai draft <文件.xlsx> --like <上年说明.docx|.md> --last <上年公开表.xlsx> --out <文件.docx|.md> [--force]
      照上年说明的原句换成本年的数、方向和年份；表中没有的数和原因写成【待核：原文…】。
  gongkai report <文件.xlsx> [--text <情况说明.docx|.md|.txt>] [--edition <版式>] [--accounts <科目书.xlsx>] --out <检查报告.docx|.xlsx>
      提交前检查：公开表、情况说明、校验结果和文件本身逐项列出，写成可以签字的检查报告。
  gongkai publish <文件.xlsx> [--text <情况说明.docx|.md|.txt>] --out <文件夹|文件.xlsx> [--force]
      生成公开版：只留公开表，只留显示的数值，去掉公式、批注、隐藏内容和作者信息；原文件不动。
  gongkai import <来源.xlsx> --into <公开表.xlsx> [--take] [--balance] [--last|--budget] --out <文件.xlsx> [--force]
      按含义导入另一个工作簿的数（元自动换算为万元）；--take 遇到不同的数时用导入数，--balance 舍位平衡。
      --last 表示来源是上年公开表，只填“补充资料”的上年数；--budget 表示来源是本年预算公开，只填年初预算数。
  gongkai sum <单位1.xlsx> <单位2.xlsx> … --into <汇总表.xlsx> --out <文件.xlsx> [--force]
      将各单位的公开表按含义汇总。
  gongkai batch <文件夹> [--accounts <科目书.xlsx>] [--out <报告.xlsx>] [--jobs <并行数>] [--json]
      检查文件夹下的全部工作簿；读不了的文件在报告中注明原因，不影响其他文件。加 --out 时中断了也不丢：再次运行同一条命令，从断处接着检查。
  gongkai editions [--json]
      列出可用的版式。
  gongkai demo [--out <文件夹>]
      用一家虚构单位演示全过程。

退出码：0 完成且没有错误；1 完成，发现错误；2 未能完成，原因见提示。`;
