/**
 * Characters that are written in one script only, simplified before traditional: what running text of either is full of.
 *
 * Written down by hand from the commonest characters (`common-han.ts`). Left out are those that the other script knows as
 * well, with another meaning (后, 里, 干, 台, 面, 只 …) or as a variant (万, 与, 个): they tell nothing.
 */
export const SCRIPT_PAIRS: readonly string[] = (
  '国國 会會 学學 说說 时時 们們 这這 为為 来來 对對 发發 经經 过過 还還 进進 动動 现現 问問 关關 开開 长長 见見 东東 车車 门門 马馬 书書 买買 卖賣 电電 认認 让讓 应應 点點 业業 产產 实實 样樣 机機 ' +
  '报報 场場 头頭 爱愛 亲親 义義 员員 济濟 农農 广廣 从從 众眾 优優 传傳 体體 价價 仅僅 伤傷 伟偉 务務 劳勞 办辦 党黨 军軍 兴興 区區 县縣 双雙 变變 听聽 响響 团團 图圖 圆圓 块塊 坚堅 声聲 处處 备備 ' +
  '复復 岁歲 导導 层層 带帶 帮幫 师師 庆慶 库庫 张張 强強 当當 录錄 总總 态態 战戰 护護 担擔 拥擁 择擇 换換 据據 损損 数數 断斷 无無 旧舊 显顯 权權 条條 构構 标標 树樹 桥橋 检檢 欢歡 汉漢 没沒 测測 ' +
  '满滿 灾災 灯燈 热熱 爷爺 独獨 环環 疗療 监監 盘盤 确確 种種 积積 称稱 穷窮 节節 纪紀 约約 级級 纳納 线線 组組 细細 织織 终終 结結 给給 统統 继繼 绩績 续續 维維 绿綠 网網 罗羅 职職 联聯 脑腦 脱脫 ' +
  '艺藝 药藥 营營 虑慮 虽雖 补補 装裝 规規 视視 觉覺 计計 记記 讨討 训訓 议議 讲講 许許 论論 设設 访訪 证證 评評 识識 诉訴 试試 话話 该該 语語 请請 读讀 谁誰 调調 谈談 谢謝 负負 责責 败敗 货貨 质質 ' +
  '贫貧 购購 贵貴 费費 资資 赛賽 赶趕 转轉 轮輪 软軟 较較 辆輛 输輸 达達 迁遷 运運 远遠 连連 适適 选選 递遞 遗遺 邮郵 邻鄰 郑鄭 释釋 针針 钟鐘 钢鋼 钱錢 铁鐵 银銀 销銷 锋鋒 错錯 镇鎮 队隊 阳陽 阴陰 ' +
  '阶階 际際 陆陸 陈陳 险險 随隨 难難 静靜 项項 顺順 须須 领領 频頻 题題 颜顏 额額 风風 飞飛 馆館 驻駐 驶駛 验驗 鱼魚 鸟鳥 鸡雞 黄黃 齐齊 龙龍'
).split(' ');
