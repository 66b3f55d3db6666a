import { atLeast, atMost, between, type ClaimCase, claim, is, misread, passage, said } from "../claim-corpus";

const NIS = "kr.nis";
const estimated = { certainty: "estimated" } as const;
const alleged = { certainty: "alleged" } as const;
const day = "2025-04-30";

export const corpus: readonly ClaimCase[] = [
  passage(
    day,
    "韓国国家情報院は、クルスク州の戦闘で死亡した北朝鮮兵が少なくとも600人に上ると国会に報告した。",
    claim("casualties.killed", atLeast(600), NIS),
  ),
  passage(
    day,
    "国情院によると、北朝鮮兵の死傷者は約4700人で、このうち600人余りが死亡した。",
    claim("casualties.total", is(4700), NIS),
    claim("casualties.killed", atLeast(600), NIS),
  ),
  passage(
    "2025-09-02",
    "聯合ニュースは国情院を引用し、北朝鮮兵およそ2千人が戦死したと推定されると報じた。",
    claim("casualties.killed", is(2000), NIS, { via: ["media:yonhap"], ...estimated }),
  ),
  passage(
    day,
    "国情院から報告を受けた韓国の李成権議員は、北朝鮮がこれまでに計1万5千人をロシアに派遣したと述べた。",
    claim("troops.sent", is(15000), NIS, { via: ["kr.lawmaker"] }),
  ),
  passage(
    "2025-01-13",
    "ロシアに派遣された北朝鮮兵の死傷者が3000人を超えたことが分かった。韓国の情報機関、国家情報院が13日、明らかにした。",
    claim("casualties.total", atLeast(3000), NIS, { asOf: "2025-01-13" }),
  ),
  passage(
    "2024-11-07",
    "ウクライナのゼレンスキー大統領は、ロシア西部クルスク州に北朝鮮兵1万1千人が配置されていると述べた。",
    claim("troops.present", is(11000), "ua.president"),
  ),
  passage(
    "2024-12-23",
    "ゼレンスキー氏は23日、Xへの投稿で「死傷した北朝鮮兵はすでに3千人を超えた」と明らかにした。",
    claim("casualties.total", atLeast(3000), "ua.president"),
  ),
  passage(
    "2024-12-27",
    "米ホワイトハウスのカービー大統領補佐官は27日、過去1週間だけで北朝鮮兵1000人以上が死亡または負傷したと述べた。",
    claim("casualties.total", atLeast(1000), "us.gov"),
  ),
  passage(
    "2024-11-20",
    "米国防総省は、ロシアに派遣された北朝鮮兵を最大1万2千人とみている。",
    claim("troops.sent", atMost(12000), "us.military", estimated),
  ),
  passage(
    "2025-06-15",
    "英国防省は、北朝鮮兵の死傷者が6千人以上に上ると推計した。",
    claim("casualties.total", atLeast(6000), "uk.mod", estimated),
  ),
  passage(
    "2025-06-17",
    "ロシアのショイグ安全保障会議書記は、北朝鮮が工兵1千人と軍事建設要員5千人をクルスク州に派遣すると明らかにした。",
    claim("troops.planned", is(1000), "ru.gov"),
    claim("troops.planned", is(5000), "ru.gov"),
  ),
  passage(
    "2025-07-03",
    "米CNNテレビは、ウクライナの情報当局の話として、北朝鮮が2万5千〜3万人を追加で派遣する計画だと伝えた。",
    claim("troops.planned", between(25000, 30000), "ua.intelligence", { via: ["media:cnn"] }),
  ),
  passage(
    "2025-10-20",
    "ウクライナ国防省情報総局のスキビツキー副局長はロイター通信のインタビューで、北朝鮮がロシアに砲弾650万発を供給したと語った。",
    claim("shells.supplied", is(6500000), "ua.intelligence", { via: ["media:reuters"] }),
  ),
  passage(
    "2025-07-13",
    "韓国軍当局は、2023年8月以降に北朝鮮からロシアへコンテナ約2万8千個が運ばれたと明らかにした。",
    claim("containers.shipped", is(28000), "kr.jcs"),
  ),
  passage(
    "2024-10-05",
    "英紙タイムズは西側当局者の話として、ロシア軍が使う砲弾の半分が北朝鮮製だと報じた。",
    claim("shells.share", is(50), "western-officials", { via: ["media:times"] }),
  ),
  passage(
    "2024-12-01",
    "ウクライナ国防省情報総局によると、ロシアは北朝鮮製のミサイルKN23を60発以上ウクライナに向けて発射した。",
    claim("missiles.fired", atLeast(60), "ua.intelligence"),
  ),
  passage(
    "2025-02-22",
    "ブダノフ情報総局長は、北朝鮮が170ミリ自走砲120門と240ミリ多連装ロケット砲120門をロシアに供与したと述べた。",
    claim("artillery.supplied", is(120), "ua.intelligence"),
    claim("artillery.supplied", is(120), "ua.intelligence"),
  ),
  passage(
    "2024-10-23",
    "国情院は、ロシアが派遣された北朝鮮兵1人当たり月2000ドル程度を支払っているとみている。",
    claim("payment.soldier", is(2000), NIS, estimated),
  ),
  passage(
    "2025-11-14",
    "ウクライナ国防省情報総局は14日、ロシアの無人機工場に北朝鮮の労働者約1万2000人が派遣される予定だと発表した。",
    claim("workers.sent", is(12000), "ua.intelligence"),
  ),
  passage(
    "2026-02-13",
    "国情院は、昨年12月に約1100人が北朝鮮に帰国したと国会に報告した。",
    claim("troops.returned", is(1100), NIS, { asOf: "2025-12" }),
  ),
  passage(
    "2025-01-12",
    "ゼレンスキー大統領は、ウクライナ軍が北朝鮮兵2人を捕虜にしたことを確認した。",
    claim("casualties.captured", is(2), "ua.president", { stance: "confirms" }),
  ),
  passage(
    "2024-10-24",
    "ロシアのペスコフ大統領報道官は、北朝鮮兵1万人がロシアに派遣されたとの報道を否定した。",
    claim("troops.sent", is(10000), "ru.gov", { stance: "denies" }),
  ),
  passage(
    "2024-11-25",
    "クルスク州で北朝鮮兵約500人が死亡したとされる。",
    claim("casualties.killed", is(500), "unnamed", alleged),
  ),
  passage(
    "2024-12-25",
    "北朝鮮兵の戦死者が1千人に達したといううわさも出回っている。",
    claim("casualties.killed", is(1000), "unnamed", alleged),
  ),
  passage(
    "2025-05-29",
    "多国間制裁監視チーム（MSMT）は29日公表の報告書で、北朝鮮が昨年、少なくとも100発の弾道ミサイルをロシアに引き渡したと指摘した。",
    claim("missiles.supplied", atLeast(100), "un", { asOf: "2024" }),
  ),
  passage(
    "2025-03-27",
    "韓国軍合同参謀本部は27日、北朝鮮が1月から2月にかけて3千人以上を追加派兵したとの分析を明らかにした。",
    claim("troops.sent", atLeast(3000), "kr.jcs", { asOf: "2025-02", ...estimated }),
  ),
  passage(
    "2025-02-01",
    "英BBC放送は複数の西側当局者の話として、派遣された約1万1千人のうち4千人が死傷し、うち約1千人が死亡したと伝えた。",
    claim("troops.sent", is(11000), "western-officials", { via: ["media:bbc"] }),
    claim("casualties.total", is(4000), "western-officials", { via: ["media:bbc"] }),
    claim("casualties.killed", is(1000), "western-officials", { via: ["media:bbc"] }),
  ),
  // Nothing of the topic's own.
  passage(day, "ウクライナ軍参謀本部は、ロシア軍がこの1日で1200人の兵士を失ったと発表した。"),
  passage(day, "北朝鮮軍の第11軍団は1969年に創設され、平壌の南約60キロに司令部を置く。"),
  passage(day, "クルスク州ではこれまでに住民300人以上が死亡したとロシアの捜査当局が明らかにした。"),
  passage(day, "ペスコフ大統領報道官は北朝鮮兵600人が死亡したとの情報についてコメントを避けた。"),
  passage(
    "2025-04-28",
    "朝鮮中央通信は28日、クルスク州の解放作戦に北朝鮮軍の部隊が参戦したと初めて認めた。",
    said("presence", "kp.state-media", "confirms"),
  ),
  passage(
    "2024-10-10",
    "ペスコフ報道官は北朝鮮の派兵について「フェイクニュースだ」と一蹴した。",
    said("presence", "ru.gov", "denies"),
  ),
  passage(
    "2025-05-29",
    "韓国外務省報道官は、北朝鮮との武器取引は国連安保理決議に違反すると批判した。",
    said("sanctions.violated", "kr.gov"),
  ),
  passage("2025-03-10", "国情院は、北朝鮮が追加派兵を準備している兆候があると明らかにした。", said("more.coming", NIS)),
  // As agencies, papers and broadcasters put it.
  passage(
    day,
    "【ソウル共同】国情院は30日、北朝鮮兵の死傷者について「死者600人を含む計約4700人」に上ると国会に報告した。",
    claim("casualties.killed", is(600), NIS, { asOf: day }),
    claim("casualties.total", is(4700), NIS, { asOf: day }),
  ),
  passage(
    "2024-11-05",
    "米国務省のミラー報道官は4日の記者会見で、北朝鮮兵約1万人がクルスク州に到着したと分析していると述べた。国防総省のライダー報道官は、総勢1万1千～1万2千人になるとの見方を示した。",
    claim("troops.sent", is(10000), "us.gov", estimated),
    claim("troops.sent", between(11000, 12000), "us.military", estimated),
  ),
  passage(
    "2024-10-24",
    "米政府は23日、少なくとも3千人の北朝鮮兵が今月ロシア東部に派遣されたとの分析を明らかにした。",
    claim("troops.sent", atLeast(3000), "us.gov", estimated),
  ),
  passage(
    "2024-10-29",
    "シン副報道官は、北朝鮮からロシアに派遣された部隊が約1万人に上ると明らかにした。",
    claim("troops.sent", is(10000), "us.military"),
  ),
  passage(
    "2025-02-23",
    "ブダノフ氏は、ロシアが必要とする弾薬の50%は北朝鮮から供給されていると指摘した。弾道ミサイルも供給しており、年内にさらに148発を送る計画という。",
    claim("shells.share", is(50), "ua.intelligence"),
  ),
  passage(
    day,
    "韓国の情報機関、国家情報院は、北韓軍兵士のうちおよそ600人が死亡し、負傷者を含めた死傷者数はおよそ4700人に上ると明らかにしました。",
    claim("casualties.killed", is(600), NIS),
    claim("casualties.total", is(4700), NIS),
  ),
  passage(
    day,
    "国家情報院が国会で報告したところによりますと、北韓はこれまでに合わせて1万5000人の兵士をロシアに派遣したということです。また、北韓の労働者およそ1万5000人がロシアに派遣されたとみています。",
    claim("troops.sent", is(15000), NIS),
    claim("workers.sent", is(15000), NIS, estimated),
  ),
  passage(
    "2024-12-19",
    "国情院は「北朝鮮軍に100人を超える死者が発生し、負傷者は1千人余りに達する」と説明した。",
    claim("casualties.killed", atLeast(100), NIS),
    claim("casualties.wounded", atLeast(1000), NIS),
  ),
  passage(
    "2025-06-15",
    "英国防省は、クルスク州に派遣された北朝鮮兵のうち6千人超が死傷した可能性が非常に高いと発表した。",
    claim("casualties.total", atLeast(6000), "uk.mod", estimated),
  ),
  passage(
    "2024-12-17",
    "ウクライナ軍は、クルスク州で3日間に北朝鮮兵50人が死亡し、47人が負傷したと明らかにした。",
    claim("casualties.killed", is(50), "ua.military"),
    claim("casualties.wounded", is(47), "ua.military"),
  ),
  passage(
    "2024-12-17",
    "匿名の米高官は記者団に、クルスク州で「数百人」の北朝鮮兵が死傷したと語った。",
    claim("casualties.total", between(200, 900), "us.gov"),
  ),
  passage(
    "2025-01-23",
    "西側当局者がBBCに明らかにしたところによると、北朝鮮兵約1000人が1月中旬までに戦死した。",
    claim("casualties.killed", is(1000), "western-officials", { via: ["media:bbc"], asOf: "2025-01" }),
  ),
  passage(
    "2025-07-13",
    "韓国国防情報本部は、コンテナの中身を152ミリ砲弾に換算すれば1200万発に達すると分析した。",
    claim("shells.supplied", is(12000000), "kr.mnd", estimated),
  ),
  passage(
    "2025-01-11",
    "ゼレンスキー大統領は11日、クルスク州で北朝鮮兵2人を拘束したとSNSに投稿した。",
    claim("casualties.captured", is(2), "ua.president", { asOf: "2025-01-11" }),
  ),
  passage(
    "2024-11-12",
    "北朝鮮兵1万人以上がクルスク州にいることを米国務省の報道官が確認した。",
    claim("troops.present", atLeast(10000), "us.gov", { stance: "confirms" }),
  ),
  misread(
    "the speaker of the second clause is taken for the first clause's",
    passage(
      "2025-04-01",
      "北朝鮮は約1万1千人を派兵しており、国情院は約4千人が死傷したとみている。",
      claim("troops.sent", is(11000), "publisher"),
      claim("casualties.total", is(4000), NIS, estimated),
    ),
  ),
  passage(
    "2024-11-25",
    "ウクライナのメディアは、英国製の巡航ミサイルによる攻撃で北朝鮮兵500人が死亡したと報じた。米国防総省の副報道官は「確認できていない」と述べた。",
    claim("casualties.killed", is(500), "unnamed"),
  ),
  passage(
    "2025-10-05",
    "北朝鮮が派遣した兵士は延べ2万人を超えると、韓国の国会議員が5日、情報当局の話として明らかにした。",
    claim("troops.sent", atLeast(20000), NIS, { via: ["kr.lawmaker"], asOf: "2025-10-05" }),
  ),
  passage(
    "2024-12-30",
    "ロシア外務省のザハロワ報道官は、北朝鮮兵3千人が死傷したというキーウの主張は「でっち上げだ」と語った。",
    claim("casualties.total", is(3000), "ru.gov", { stance: "denies" }),
  ),
  passage(
    "2025-08-22",
    "朝鮮中央通信によると、金正恩総書記は帰還した兵士らを迎え、戦死した101人の写真に頭を下げた。",
    claim("casualties.killed", is(101), "kp.state-media"),
  ),
  passage(
    "2024-10-18",
    "国情院は、北朝鮮が特殊部隊など1万2千人規模の派兵を決定し、第1陣の1500人がすでにウラジオストクに入ったと発表した。",
    claim("troops.planned", is(12000), NIS),
    claim("troops.sent", is(1500), NIS),
  ),
  passage(
    "2025-05-20",
    "米シンクタンクの戦争研究所（ISW）は、北朝鮮の軍事建設要員約5000人が近く派遣されるとの見通しを示した。",
    claim("troops.planned", is(5000), "think-tank", estimated),
  ),
  // Not the topic's, or nobody's claim.
  passage("2025-06-17", "会談には約200人が出席し、平壌の広場には市民ら5万人が集まったと朝鮮中央通信は伝えた。"),
  passage("2025-03-01", "ロシア軍は北朝鮮軍と合わせて約6万人をクルスク州に集結させたとシルスキー総司令官は述べた。"),
  passage("2025-03-01", "仮に1万人の北朝鮮兵が前線に投入されれば、戦況は変わると専門家は指摘した。"),
  passage("2025-03-01", "ウクライナ当局によると、キーウへのミサイル攻撃で12人が死亡し、80人以上が負傷した。"),
  passage("2025-03-01", "国連によると、北朝鮮では人口の4割を超える1100万人が栄養不足に陥っている。"),
  passage(
    "2025-03-01",
    "国情院の院長は3月1日、国会の第415回臨時会に出席し、北朝鮮兵の派遣について1時間半にわたり報告した。",
  ),
  {
    sentence: "国情院によると、北朝鮮兵約400人が死亡、約2500人が負傷したという。",
    publishedAt: day,
    claims: [claim("casualties.killed", is(400), "kr.nis"), claim("casualties.wounded", is(2500), "kr.nis")],
  },
  {
    sentence: "国情院は、北朝鮮軍の被害は死者400人あまり、負傷者2500人あまりだと明らかにした。",
    publishedAt: day,
    claims: [claim("casualties.killed", atLeast(400), "kr.nis"), claim("casualties.wounded", atLeast(2500), "kr.nis")],
  },
  {
    sentence: "国情院は、北朝鮮兵約2千人がロシア極東に渡り、300人余りが前線に送り込まれたと国会に報告した。",
    publishedAt: day,
    claims: [claim("troops.sent", is(2000), "kr.nis"), claim("troops.sent", atLeast(300), "kr.nis")],
  },
];
