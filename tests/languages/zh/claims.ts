import { atLeast, atMost, between, type ClaimCase, claim, is } from "../claim-corpus";

const NIS = "kr.nis";
const estimated = { certainty: "estimated" } as const;
const alleged = { certainty: "alleged" } as const;
const day = "2025-04-30";

export const corpus: readonly ClaimCase[] = [
  {
    sentence: "韩国国家情报院30日向国会报告说，在库尔斯克阵亡的朝鲜军人约有600名。",
    publishedAt: day,
    claims: [claim("casualties.killed", is(600), NIS)],
  },
  {
    sentence: "南韓國家情報院（國情院）指出，北韓軍死傷已達4700人左右，其中600餘人陣亡。",
    publishedAt: day,
    claims: [claim("casualties.total", is(4700), NIS), claim("casualties.killed", atLeast(600), NIS)],
  },
  {
    sentence: "据韩联社报道，国情院估计，朝鲜派往俄罗斯的士兵中已有大约2000人战死。",
    publishedAt: "2025-09-02",
    claims: [claim("casualties.killed", is(2000), NIS, { via: ["media:yonhap"], ...estimated })],
  },
  {
    sentence: "南韓國會議員李成權聽取簡報後告訴記者，國情院評估北韓已派遣約1萬5000名士兵前往俄羅斯。",
    publishedAt: day,
    claims: [claim("troops.sent", is(15000), NIS, { via: ["kr.lawmaker"], ...estimated })],
  },
  {
    sentence: "李成权援引国情院的话说，朝鲜军队的伤亡人数超过4700人。",
    publishedAt: day,
    claims: [claim("casualties.total", atLeast(4700), NIS, { via: ["kr.lawmaker"] })],
  },
  {
    sentence: "乌克兰总统泽连斯基7日表示，目前有1.1万名朝鲜士兵部署在库尔斯克州。",
    publishedAt: "2024-11-07",
    claims: [claim("troops.present", is(11000), "ua.president")],
  },
  {
    sentence: "澤倫斯基23日在社群媒體上發文說，在庫斯克死亡和受傷的北韓士兵已超過3000人。",
    publishedAt: "2024-12-23",
    claims: [claim("casualties.total", atLeast(3000), "ua.president")],
  },
  {
    sentence: "美国白宫发言人柯比对记者说，仅在过去一周，就有逾1000名朝鲜士兵被打死或打伤。",
    publishedAt: "2024-12-27",
    claims: [claim("casualties.total", atLeast(1000), "us.gov")],
  },
  {
    sentence: "五角大楼认为，被派往俄罗斯的朝鲜军人最多有1.2万名。",
    publishedAt: "2024-11-20",
    claims: [claim("troops.sent", atMost(12000), "us.military", estimated)],
  },
  {
    sentence: "英国国防部评估说，截至6月，朝鲜军队在库尔斯克的伤亡很可能已超过6000人。",
    publishedAt: "2025-06-15",
    claims: [claim("casualties.total", atLeast(6000), "uk.mod", estimated)],
  },
  {
    sentence: "烏克蘭國防部情報總局局長布達諾夫證實，平壤已供應俄羅斯120門自走砲。",
    publishedAt: "2025-02-22",
    claims: [claim("artillery.supplied", is(120), "ua.intelligence", { stance: "confirms" })],
  },
  {
    sentence: "韩国国防部长申源湜称，朝鲜已向俄罗斯运送至少1万个集装箱，可容纳多达480万发炮弹。",
    publishedAt: "2024-06-14",
    claims: [
      claim("containers.shipped", atLeast(10000), "kr.mnd"),
      claim("shells.supplied", atMost(4800000), "kr.mnd"),
    ],
  },
  {
    sentence: "路透社援引西方官员的话报道说，朝鲜每年向俄罗斯供应数百万发炮弹。",
    publishedAt: day,
    claims: [claim("shells.supplied", between(2000000, 9000000), "western-officials", { via: ["media:reuters"] })],
  },
  {
    sentence: "俄罗斯联邦安全会议秘书绍伊古宣布，朝鲜将向库尔斯克州派遣1000名工兵和5000名军事建设人员。",
    publishedAt: "2025-06-17",
    claims: [claim("troops.planned", is(1000), "ru.gov"), claim("troops.planned", is(5000), "ru.gov")],
  },
  {
    sentence: "国情院预计，平壤可能再派2.5万至3万名士兵赴俄。",
    publishedAt: "2025-07-02",
    claims: [claim("troops.planned", between(25000, 30000), NIS, estimated)],
  },
  {
    sentence: "CNN报道，根据乌克兰的情报评估，朝鲜计划向俄罗斯增派3万名士兵。",
    publishedAt: "2025-07-02",
    claims: [claim("troops.planned", is(30000), "ua.gov", { via: ["media:cnn"], ...estimated })],
  },
  {
    sentence: "有消息称，朝鲜已派出约1.2万名士兵。",
    publishedAt: "2024-10-18",
    claims: [claim("troops.sent", is(12000), "unnamed", alleged)],
  },
  {
    sentence: "据称已有18名朝鲜士兵逃离阵地，另有40名朝鲜士兵阵亡。",
    publishedAt: "2024-10-20",
    claims: [claim("casualties.killed", is(40), "unnamed", alleged)],
  },
  {
    sentence: "乌克兰安全局说，两名朝鲜士兵在库尔斯克被俘。",
    publishedAt: "2025-01-11",
    claims: [claim("casualties.captured", is(2), "ua.intelligence")],
  },
  {
    sentence: "朝鲜外务省驳斥说，所谓向俄罗斯派遣1万名士兵的报道纯属谣言。",
    publishedAt: "2024-10-22",
    claims: [claim("troops.sent", is(10000), "kp.gov", { stance: "denies", ...alleged })],
  },
  {
    sentence: "克里姆林宫发言人佩斯科夫否认有1.2万名朝鲜士兵抵达俄罗斯。",
    publishedAt: "2024-10-22",
    claims: [claim("troops.sent", is(12000), "ru.gov", { stance: "denies" })],
  },
  {
    sentence: "国情院透露，今年1月至2月又增派了约3000名朝鲜军人。",
    publishedAt: day,
    claims: [claim("troops.sent", is(3000), NIS)],
  },
  {
    sentence: "韩国国情院说，目前约有1.5万名朝鲜工人在俄罗斯工作。",
    publishedAt: day,
    claims: [claim("workers.sent", is(15000), NIS)],
  },
  {
    sentence: "金正恩在欢迎仪式上说，这支工兵部队有9人在排雷任务中牺牲。",
    publishedAt: "2025-12-13",
    claims: [claim("casualties.killed", is(9), "kp.gov")],
  },
  {
    sentence: "布达诺夫在接受采访时表示，俄军使用的炮弹有一半来自朝鲜。",
    publishedAt: "2025-02-24",
    claims: [claim("shells.share", is(50), "ua.intelligence")],
  },
  {
    sentence: "監督制裁的MSMT在報告中指出，北韓2024年向俄國移轉了至少100枚彈道飛彈。",
    publishedAt: "2025-05-29",
    claims: [claim("missiles.supplied", atLeast(100), "un")],
  },
  {
    sentence: "泽连斯基说，俄军已向乌克兰发射了60多枚朝鲜制造的KN-23导弹。",
    publishedAt: "2024-12-01",
    claims: [claim("missiles.fired", atLeast(60), "ua.president")],
  },
  {
    sentence: "韩国国情院称，俄罗斯为每名朝鲜士兵每月支付约2000美元。",
    publishedAt: "2024-10-23",
    claims: [claim("payment.soldier", is(2000), NIS)],
  },
  {
    sentence: "世宗研究所估算，平壤靠派兵和军火买卖已赚取近200亿美元。",
    publishedAt: day,
    claims: [claim("revenue", atMost(20000000000), "think-tank", estimated)],
  },
  {
    sentence: "国情院报告称，约2000名朝鲜伤兵已被送回国内。",
    publishedAt: day,
    claims: [claim("troops.returned", is(2000), NIS)],
  },
  {
    sentence: "国情院说，朝鲜军队死亡约300人、受伤约2700人。",
    publishedAt: "2025-01-13",
    claims: [claim("casualties.killed", is(300), NIS), claim("casualties.wounded", is(2700), NIS)],
  },
  {
    sentence: "據美聯社報導，一名美國高級軍官表示，已有數百名北韓士兵在庫斯克傷亡。",
    publishedAt: "2024-12-17",
    claims: [claim("casualties.total", between(200, 900), "us.gov", { via: ["media:ap"] })],
  },
  {
    sentence: "国情院4月表示阵亡者至少有600人。而泽连斯基说，朝鲜损失了4000人。",
    publishedAt: day,
    claims: [claim("casualties.killed", atLeast(600), NIS), claim("casualties.total", is(4000), "ua.president")],
  },
  {
    sentence: "朝鲜军队在库尔斯克的伤亡率高达40%，英国国防部说。",
    publishedAt: day,
    claims: [claim("casualties.share", atMost(40), "uk.mod")],
  },
  {
    sentence: "據烏克蘭《前線晚報》8日報道，朝鮮已向俄羅斯派遣1.3萬名士兵。",
    publishedAt: "2025-03-08",
    claims: [claim("troops.sent", is(13000), "unnamed")],
  },
  {
    sentence: "中央社援引法新社报道，韩国合同参谋本部发布声明说，朝鲜军队已有1500人伤亡。",
    publishedAt: "2025-01-20",
    claims: [claim("casualties.total", is(1500), "kr.jcs", { via: ["media:afp", "media:cna"] })],
  },
  {
    sentence: "根据韩国评估，至少700名朝鲜士兵死于乌克兰，另有数千名伤兵。",
    publishedAt: day,
    claims: [
      claim("casualties.killed", atLeast(700), "kr.gov", estimated),
      claim("casualties.wounded", between(2000, 9000), "kr.gov", estimated),
    ],
  },
  {
    sentence: "朝鲜不仅为俄罗斯供应弹药，还派遣了数千名士兵到前线，帮助莫斯科收复失地。",
    publishedAt: day,
    claims: [claim("troops.sent", between(2000, 9000), "publisher")],
  },
  {
    sentence: "塔斯社报道，朝鲜将派出800名工兵清除地雷，还有另外4000名军事建设人员，帮助修复被摧毁的桥梁。",
    publishedAt: "2025-06-20",
    claims: [claim("troops.planned", is(800), "ru.state-media"), claim("troops.planned", is(4000), "ru.state-media")],
  },
  {
    sentence: "烏軍發言人說，俄軍在哈爾科夫發射的彈藥中，當中七成來自北韓。",
    publishedAt: day,
    claims: [claim("shells.share", is(70), "ua.military")],
  },
  {
    sentence: "南韓國防部指，北韓透過羅津港向俄羅斯輸出1.5萬箱以上貨櫃，可容納多達700萬發砲彈，用於對烏克蘭的戰爭。",
    publishedAt: day,
    claims: [
      claim("containers.shipped", atLeast(15000), "kr.mnd"),
      claim("shells.supplied", atMost(7000000), "kr.mnd"),
    ],
  },
  {
    sentence: "南韓議員在接獲國家情報院的簡報後表示，北韓9月起已派遣約4000名工程兵到俄羅斯。",
    publishedAt: "2025-11-05",
    claims: [claim("troops.sent", is(4000), NIS, { via: ["kr.lawmaker"] })],
  },
  {
    sentence: "绍伊古访问平壤后发表声明：\n\n朝鲜将派遣900名工兵前往俄罗斯，帮助清除地雷。",
    publishedAt: "2025-06-17",
    claims: [claim("troops.planned", is(900), "ru.gov")],
  },
  {
    sentence: "乌克兰媒体《ABC》则表示，朝鲜派遣约1.3万士兵前往俄罗斯，目前预估已有2千人以上死伤。",
    publishedAt: day,
    claims: [
      claim("troops.sent", is(13000), "media:abc", estimated),
      claim("casualties.total", atLeast(2000), "media:abc", estimated),
    ],
  },
  {
    sentence: "已有約2萬名朝鮮士兵介入烏克蘭戰場，死亡人數逾700人，受傷人數則高達約3900人。",
    publishedAt: day,
    claims: [
      claim("troops.present", is(20000), "publisher"),
      claim("casualties.killed", atLeast(700), "publisher"),
      claim("casualties.wounded", atMost(3900), "publisher"),
    ],
  },
  {
    sentence: "消息人士称，预计朝鲜将派遣「11军团」（又称暴风军团）共1.3万多人前往俄罗斯。",
    publishedAt: "2024-10-18",
    claims: [claim("troops.planned", atLeast(13000), "unnamed", estimated)],
  },
  {
    sentence: "国情院补充，根据航行于朝鲜与俄罗斯间的货轮规模推测，朝鲜已向俄国提供逾700万枚弹药。",
    publishedAt: "2024-10-18",
    claims: [claim("shells.supplied", atLeast(7000000), NIS, estimated)],
  },
  {
    sentence: "法新社报道说，朝鲜军队在边境地区与乌克兰军队的战斗中“伤亡数百人”。",
    publishedAt: "2024-12-17",
    claims: [claim("casualties.total", between(200, 900), "media:afp")],
  },
  {
    sentence: "美国军事官员表示，朝鲜部队在库尔斯克地区与乌军作战，伤亡人数达上百人。",
    publishedAt: "2024-12-17",
    claims: [claim("casualties.total", between(200, 900), "us.gov")],
  },
  {
    sentence: "泽连斯基声称，朝鲜部署在库尔斯克州的士兵规模在1.2万人，将与几万俄军联合对乌军作战。",
    publishedAt: "2024-12-16",
    claims: [claim("troops.present", is(12000), "ua.president")],
  },
  {
    sentence: "“据初步统计，朝鲜士兵死伤人数已超过3200人。”泽连斯基在社交平台上写道。",
    publishedAt: "2024-12-23",
    claims: [claim("casualties.total", atLeast(3200), "ua.president")],
  },
  {
    sentence: "澤倫斯基指出，已有13000名北韓士兵參戰，當中3900人陣亡或受傷，約佔派遣總數的三成。",
    publishedAt: "2025-01-07",
    claims: [
      claim("troops.present", is(13000), "ua.president"),
      claim("casualties.total", is(3900), "ua.president"),
      claim("casualties.share", is(30), "ua.president"),
    ],
  },
  {
    sentence: "烏克蘭與美國均指北韓派遣超過1萬名士兵協助俄軍。",
    publishedAt: "2025-01-12",
    claims: [claim("troops.sent", atLeast(10000), "ua.gov"), claim("troops.sent", atLeast(10000), "us.gov")],
  },
  {
    sentence: "國情院證實，烏軍上週在庫斯克擄獲3名受傷的北韓士兵。",
    publishedAt: "2025-01-12",
    claims: [claim("casualties.captured", is(3), NIS, { stance: "confirms" })],
  },
  {
    sentence: "国情院称，俄罗斯为这批士兵支付的报酬是1.2亿美元，也就是说，每名士兵每年可获得9600美元。",
    publishedAt: "2024-10-18",
    claims: [claim("payment.soldier", is(9600), NIS)],
  },
  {
    sentence: "基辅报纸《前线邮报》报导，乌军的导弹攻击击毙三十多名士兵，其中包括七名朝鲜士兵。",
    publishedAt: "2024-10-05",
    claims: [claim("casualties.killed", is(7), "unnamed")],
  },
  {
    sentence: "乌克兰媒体指出，朝鲜已向俄罗斯增派超过1500名士兵。",
    publishedAt: "2025-02-28",
    claims: [claim("troops.sent", atLeast(1500), "unnamed")],
  },
  {
    sentence: "南韓政府指控，北韓預計將向俄羅斯增派最多達3500名士兵。",
    publishedAt: "2025-02-28",
    claims: [claim("troops.planned", atMost(3500), "kr.gov", estimated)],
  },
  {
    sentence: "澤連斯基多次警告。他在北約峰會上表示，北韓已派出1.1萬名士兵。",
    publishedAt: "2024-10-18",
    claims: [claim("troops.sent", is(11000), "ua.president")],
  },
  {
    sentence: "奥斯汀在与韩国国防部长举行的记者会上说，朝鲜已向俄罗斯派遣9500名士兵。",
    publishedAt: "2024-10-31",
    claims: [claim("troops.sent", is(9500), "us.military")],
  },
  {
    sentence: "泽连斯基告诉记者，朝鲜正在准备1.2万名士兵。",
    publishedAt: "2024-10-18",
    claims: [claim("troops.planned", is(12000), "ua.president")],
  },
  {
    sentence: "金正恩在讲话中指出，该工兵部队自8月开始执行任务，其间共有8名成员牺牲。",
    publishedAt: "2025-12-13",
    claims: [claim("casualties.killed", is(8), "kp.gov")],
  },
  {
    sentence: "烏方表示，俄羅斯在庫斯克部署了5萬名士兵，包括1.2萬名北韓士兵。",
    publishedAt: day,
    claims: [claim("troops.present", is(12000), "ua.gov")],
  },
  {
    sentence: "乌军发言人表示，已抓获717名俄军士兵，但只抓到2名朝鲜士兵。",
    publishedAt: day,
    claims: [claim("casualties.captured", is(2), "ua.military")],
  },
  {
    sentence: "国情院称，俄罗斯境内目前有3500名朝鲜士兵。依据其掌握的情况，这一人数将增至1.2万人。",
    publishedAt: "2024-10-24",
    claims: [claim("troops.present", is(3500), NIS), claim("troops.planned", is(12000), NIS)],
  },
  {
    sentence: "韩国《中央日报》引述乌克兰军事情报，指出9000名朝鲜士兵仍留俄罗斯。",
    publishedAt: "2026-02-13",
    claims: [claim("troops.present", is(9000), "ua.intelligence", { via: ["media:joongang-ilbo"] })],
  },
  {
    sentence: "韩国国防部称，依据韩国所掌握的情况，已有超11000名朝鲜士兵进入俄罗斯。",
    publishedAt: "2024-11-05",
    claims: [claim("troops.sent", atLeast(11000), "kr.mnd")],
  },
  // What claims nothing.
  { sentence: "布林肯说，美国已向乌克兰提供300万发炮弹，朝鲜则向俄罗斯提供炮弹。", publishedAt: day, claims: [] },
  { sentence: "国情院称，韩国将向乌克兰提供50万发炮弹，以回应朝鲜派兵。", publishedAt: day, claims: [] },
  { sentence: "俄国防部称，乌军在库尔斯克损失超过7.6万人，朝鲜士兵作出了重要贡献。", publishedAt: day, claims: [] },
  { sentence: "朝鲜参战以来，已有60万俄军伤亡，北约秘书长吕特表示。", publishedAt: day, claims: [] },
  { sentence: "塔斯社报道，朝鲜军队在苏贾打死300名乌军士兵。", publishedAt: day, claims: [] },
  { sentence: "韩国合参说，朝鲜向黄海发射了200枚炮弹。", publishedAt: day, claims: [] },
  {
    sentence: "澤倫斯基說，俄羅斯對基輔一棟住宅大樓發動攻擊，造成12人喪生，飛彈由北韓供應。",
    publishedAt: day,
    claims: [],
  },
  { sentence: "CNN指出，北韓擁有120萬士兵，但許多士兵缺乏經驗。", publishedAt: day, claims: [] },
  { sentence: "州长表示，俄罗斯在赫尔松的空袭已造成至少两人死亡，另有三人受伤。", publishedAt: day, claims: [] },
  { sentence: "莫斯科已集结了包括朝鲜军队在内的近5万名士兵。", publishedAt: day, claims: [] },
  {
    sentence: "英國廣播公司報導，根據6名逃離的北韓勞工的證言，他們每月僅能領取150美元。",
    publishedAt: day,
    claims: [],
  },
  { sentence: "烏克蘭國安局指，2名北韓士兵分別20歲及26歲。", publishedAt: day, claims: [] },
  { sentence: "韩国防长说，数百家朝鲜弹药工厂的产能只有原来的三成。", publishedAt: day, claims: [] },
  { sentence: "智库指出，无人机园区的朝鲜工人宿舍最多可容纳3万人。", publishedAt: day, claims: [] },
  { sentence: "克里姆林宫发言人佩斯科夫拒绝对1.2万名朝鲜士兵的报道置评。", publishedAt: day, claims: [] },
  { sentence: "乌军总参谋部说，俄军过去24小时损失1180人。", publishedAt: day, claims: [] },
  {
    sentence: "韩国国情院说，约2000名朝鲜士兵已踏上俄罗斯领土，另有300人丧生。",
    publishedAt: day,
    claims: [claim("troops.sent", is(2000), "kr.nis"), claim("casualties.killed", is(300), "kr.nis")],
  },
  { sentence: "如果朝鲜派遣10万名士兵，乌克兰将面临更大压力。", publishedAt: day, claims: [] },
  { sentence: "朝鲜战争期间，中国派出了130万名士兵。", publishedAt: day, claims: [] },
  { sentence: "俄羅斯運往北韓的約9000個貨櫃以糧食為主。", publishedAt: day, claims: [] },
  { sentence: "驻韩美军现有2.85万名官兵。", publishedAt: day, claims: [] },
  { sentence: "乌克兰说，俄罗斯和朝鲜军队在库尔斯克集结了5万名士兵。", publishedAt: day, claims: [] },
  { sentence: "朝鲜向俄罗斯提供了170毫米自行火炮和240毫米火箭炮。", publishedAt: day, claims: [] },
  { sentence: "条约第4条规定，一方遭到攻击时，另一方应提供军事援助。", publishedAt: day, claims: [] },
];
