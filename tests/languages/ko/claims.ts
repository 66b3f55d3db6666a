import { atLeast, atMost, between, type ClaimCase, claim, is } from "../claim-corpus";

const NIS = "kr.nis";
const estimated = { certainty: "estimated" } as const;
const alleged = { certainty: "alleged" } as const;
const day = "2025-04-30";

export const corpus: readonly ClaimCase[] = [
  {
    sentence: "국정원은 쿠르스크 전투에서 숨진 북한군이 최소 600명에 이른다고 국회에 보고했다.",
    publishedAt: day,
    claims: [claim("casualties.killed", atLeast(600), NIS)],
  },
  {
    sentence: "국가정보원에 따르면 지금까지 북한군 사상자는 4천700여 명이며 이 가운데 600여 명이 목숨을 잃었다.",
    publishedAt: day,
    claims: [claim("casualties.total", is(4700), NIS), claim("casualties.killed", is(600), NIS)],
  },
  {
    sentence: "연합뉴스는 국정원을 인용해 북한군 약 2천 명이 전사한 것으로 추산된다고 보도했다.",
    publishedAt: "2025-09-02",
    claims: [claim("casualties.killed", is(2000), NIS, { via: ["media:yonhap"], ...estimated })],
  },
  {
    sentence: "북한이 러시아에 보낸 병력은 모두 1만5천여명이라고 국정원이 밝혔다고 정보위 간사인 박선원 의원이 전했다.",
    publishedAt: day,
    claims: [claim("troops.sent", is(15000), NIS, { via: ["kr.lawmaker"] })],
  },
  {
    sentence:
      "러시아로 넘어간 북한군 사상자가 3천 명을 넘어선 것으로 파악됐다. 국정원은 13일 정보위에서 이같이 보고했다.",
    publishedAt: "2025-01-13",
    claims: [claim("casualties.total", atLeast(3000), NIS)],
  },
  {
    sentence:
      "북한군 4700여 명이 죽거나 다쳤다. 국정원이 비공개 간담회에서 이런 내용을 보고했다고 이성권 의원이 기자들에게 전했다.",
    publishedAt: day,
    claims: [claim("casualties.total", is(4700), NIS, { via: ["kr.lawmaker"] })],
  },
  {
    sentence: "볼로디미르 젤렌스키 우크라이나 대통령은 쿠르스크에 북한군 1만1천 명이 배치돼 있다고 말했다.",
    publishedAt: "2024-11-07",
    claims: [claim("troops.present", is(11000), "ua.president")],
  },
  {
    sentence: "젤렌스키 대통령은 23일 소셜미디어에 “숨지거나 다친 북한군이 이미 3천명을 넘었다”고 적었다.",
    publishedAt: "2024-12-23",
    claims: [claim("casualties.total", atLeast(3000), "ua.president")],
  },
  {
    sentence: "존 커비 백악관 국가안보소통보좌관은 지난 일주일 동안에만 북한군 1천여 명이 죽거나 다쳤다고 설명했다.",
    publishedAt: "2024-12-27",
    claims: [claim("casualties.total", is(1000), "us.gov")],
  },
  {
    sentence: "미 국방부는 러시아에 파병된 북한군을 최대 1만2천 명으로 보고 있다.",
    publishedAt: "2024-11-20",
    claims: [claim("troops.sent", atMost(12000), "us.military", estimated)],
  },
  {
    sentence: "영국 국방부는 북한군 사상자가 6천 명 이상이라고 추산했다.",
    publishedAt: "2025-06-15",
    claims: [claim("casualties.total", atLeast(6000), "uk.mod", estimated)],
  },
  {
    sentence:
      "세르게이 쇼이구 러시아 국가안보회의 서기는 북한이 공병 1천명과 군사 건설 인력 5천명을 쿠르스크에 보낼 것이라고 밝혔다.",
    publishedAt: "2025-06-17",
    claims: [claim("troops.planned", is(1000), "ru.gov"), claim("troops.planned", is(5000), "ru.gov")],
  },
  {
    sentence: "CNN은 우크라이나 정보당국을 인용해 북한이 2만5천∼3만 명을 추가로 파병할 계획이라고 전했다.",
    publishedAt: "2025-07-03",
    claims: [claim("troops.planned", between(25000, 30000), "ua.intelligence", { via: ["media:cnn"] })],
  },
  {
    sentence:
      "바딤 스키비츠키 우크라이나 정보총국 부국장은 로이터통신과의 인터뷰에서 북한이 러시아에 포탄 650만 발을 공급했다고 주장했다.",
    publishedAt: "2025-10-20",
    claims: [claim("shells.supplied", is(6500000), "ua.intelligence", { via: ["media:reuters"] })],
  },
  {
    sentence: "군 당국은 2023년 8월 이후 북한에서 러시아로 컨테이너 2만8천여 개가 옮겨졌다고 밝혔다.",
    publishedAt: "2025-07-13",
    claims: [claim("containers.shipped", is(28000), "kr.jcs")],
  },
  {
    sentence:
      "다국적제재모니터링팀(MSMT)은 보고서에서 북한이 작년 한 해 탄도미사일 최소 100기를 러시아에 넘겼다고 적시했다.",
    publishedAt: "2025-05-29",
    claims: [claim("missiles.supplied", atLeast(100), "un")],
  },
  {
    sentence: "더타임스는 서방 당국자들을 인용해 러시아군이 쓰는 포탄의 절반이 북한산이라고 보도했다.",
    publishedAt: "2024-10-05",
    claims: [claim("shells.share", is(50), "western-officials", { via: ["media:times"] })],
  },
  {
    sentence:
      "우크라이나 국방부 산하 정보총국은 러시아가 북한산 KN-23 미사일 60여 발을 우크라이나에 발사했다고 밝혔다.",
    publishedAt: "2024-12-01",
    claims: [claim("missiles.fired", is(60), "ua.intelligence")],
  },
  {
    sentence: "부다노우 국장은 북한이 170㎜ 자주포 120문과 240㎜ 방사포 120문을 제공했다고 말했다.",
    publishedAt: "2025-02-22",
    claims: [
      claim("artillery.supplied", is(120), "ua.intelligence"),
      claim("artillery.supplied", is(120), "ua.intelligence"),
    ],
  },
  {
    sentence: "국정원은 러시아가 파병 군인 1인당 월 2천달러가량을 지급하는 것으로 파악했다.",
    publishedAt: "2024-10-23",
    claims: [claim("payment.soldier", is(2000), NIS)],
  },
  {
    sentence: "우크라이나 정보총국은 북한이 알라부가 드론 공장에 노동자 1만2천명을 보낼 예정이라고 밝혔다.",
    publishedAt: "2025-11-14",
    claims: [claim("workers.sent", is(12000), "ua.intelligence")],
  },
  {
    sentence: "국정원은 지난해 12월 약 1천100명이 북한으로 복귀했다고 보고했다.",
    publishedAt: "2026-02-13",
    claims: [claim("troops.returned", is(1100), NIS)],
  },
  {
    sentence: "젤렌스키 대통령은 우크라이나군이 북한군 2명을 생포했다고 확인했다.",
    publishedAt: "2025-01-12",
    claims: [claim("casualties.captured", is(2), "ua.president", { stance: "confirms" })],
  },
  {
    sentence: "드미트리 페스코프 크렘린궁 대변인은 북한군 1만 명이 러시아에 파병됐다는 보도를 부인했다.",
    publishedAt: "2024-10-24",
    claims: [claim("troops.sent", is(10000), "ru.gov", { stance: "denies" })],
  },
  {
    sentence: "쿠르스크에서 북한군 500여 명이 사망한 것으로 알려졌다.",
    publishedAt: "2024-11-25",
    claims: [claim("casualties.killed", is(500), "unnamed", alleged)],
  },
  {
    sentence: "북한군 전사자가 1천 명에 달한다는 소문이 돌고 있다.",
    publishedAt: "2024-12-25",
    claims: [claim("casualties.killed", is(1000), "unnamed", alleged)],
  },
  {
    sentence:
      "유용원 의원이 국방부에서 제출받은 자료에 따르면 북한은 러시아에 포탄 1천200만 발을 보낸 것으로 추정된다.",
    publishedAt: "2025-07-13",
    claims: [claim("shells.supplied", is(12000000), "kr.mnd", { via: ["kr.lawmaker"], ...estimated })],
  },
  {
    sentence: "합참은 올해 1∼2월에 3천여 명이 증원 형태로 추가 파병된 것으로 보인다고 밝혔다.",
    publishedAt: "2025-03-27",
    claims: [claim("troops.sent", is(3000), "kr.jcs", estimated)],
  },
  {
    sentence: "국정원은 600명이 숨졌다고 밝혔지만 우크라이나군은 북한군 전사자가 3천명이라고 주장했다.",
    publishedAt: day,
    claims: [claim("casualties.killed", is(600), NIS), claim("casualties.killed", is(3000), "ua.military")],
  },
  {
    sentence: "“이미 수백 명의 북한군이 목숨을 잃었다”고 우크라이나 국방부가 밝혔다.",
    publishedAt: "2024-12-20",
    claims: [claim("casualties.killed", { low: 200, best: null, high: 900 }, "ua.gov")],
  },
  {
    sentence:
      "국정원은 북한군 3천명이 곧 러시아로 이동할 것으로 내다봤다. 이 의원은 이미 1만1천명이 쿠르스크에 있다고 덧붙였다.",
    publishedAt: "2024-10-29",
    claims: [
      // The lawmaker of the next sentence has told this too (codebook, section 7, 29).
      claim("troops.planned", is(3000), NIS, { ...estimated, via: ["kr.lawmaker"] }),
      claim("troops.present", is(11000), NIS, { via: ["kr.lawmaker"] }),
    ],
  },
  {
    sentence: "전쟁연구소(ISW)는 북한군 병력 4천여 명이 전사하거나 부상했을 가능성이 있다고 분석했다.",
    publishedAt: "2025-02-01",
    claims: [claim("casualties.total", is(4000), "think-tank", estimated)],
  },
  {
    sentence: "북한은 파병의 대가로 200억달러를 벌어들였다고 국가안보전략연구원은 추산했다.",
    publishedAt: "2025-08-01",
    claims: [claim("revenue", is(20000000000), "think-tank", estimated)],
  },
  {
    sentence: "조선중앙통신은 공병부대 지휘관의 말을 전하며 전사한 공병이 9명이라고 보도했다.",
    publishedAt: "2025-12-13",
    claims: [claim("casualties.killed", is(9), "kp.state-media")],
  },
  {
    sentence: "북한군 전사자를 국정원은 600명, 우크라이나군은 3천 명, 미국은 1천여 명으로 추산한다.",
    publishedAt: day,
    claims: [
      claim("casualties.killed", is(600), NIS, estimated),
      claim("casualties.killed", is(3000), "ua.military", estimated),
      claim("casualties.killed", is(1000), "us.gov", estimated),
    ],
  },
  {
    sentence: "합참에 따르면 북한군 전사자는 300명, 부상자는 2천700명이고 러시아군 사상자는 70만 명이다.",
    publishedAt: day,
    claims: [claim("casualties.killed", is(300), "kr.jcs"), claim("casualties.wounded", is(2700), "kr.jcs")],
  },
  {
    sentence: "국정원은 지난달에만 북한군 1만 1천 명이 움직였고 전사자만 2천 명에 이른다고 밝혔다.",
    publishedAt: day,
    claims: [claim("casualties.killed", is(2000), NIS), claim("troops.sent", is(11000), NIS)],
  },
  {
    sentence:
      "우크라이나 국방부 정보총국의 안드리 코발 대변인은 한 방송 인터뷰에서 북한이 포탄 1천만 발에 가까운 탄약을 댔다고 말했다.",
    publishedAt: day,
    claims: [claim("shells.supplied", atMost(10000000), "ua.intelligence")],
  },
  {
    sentence: "익명을 요구한 미군 고위 관계자는 로이터통신에 “수백 명의 사상자가 나왔다”고 전했다.",
    publishedAt: "2024-12-17",
    claims: [claim("casualties.total", { low: 200, best: null, high: 900 }, "us.military", { via: ["media:reuters"] })],
  },
  {
    sentence: "국정원은 북한 장병에게 1인당 매달 약 2천 달러가 지급된다고 보고했다.",
    publishedAt: day,
    claims: [claim("payment.soldier", is(2000), NIS)],
  },
  {
    sentence: "부다노우 국장은 무기 지원이 늘었다고 말했다. 그는 북한이 자주포 200문을 보냈다고 했다.",
    publishedAt: day,
    claims: [claim("artillery.supplied", is(200), "ua.intelligence")],
  },
  {
    sentence: "로이터는 북한산 포탄이 러시아군 전체 사용량의 최대 70%를 차지한다고 보도했다.",
    publishedAt: day,
    claims: [claim("shells.share", atMost(70), "media:reuters")],
  },
  {
    sentence: "북한군 사상자가 4천 명이라는 우크라이나의 주장에 대해 합참은 3천 명 정도로 본다고 밝혔다.",
    publishedAt: day,
    claims: [claim("casualties.total", is(4000), "ua.gov"), claim("casualties.total", is(3000), "kr.jcs")],
  },
  {
    sentence: "정보총국은 북한군 손실이 사망 2천 명, 부상 4천 명 등 6천 명이라고 집계했다.",
    publishedAt: day,
    claims: [
      claim("casualties.killed", is(2000), "ua.intelligence"),
      claim("casualties.wounded", is(4000), "ua.intelligence"),
      claim("casualties.total", is(6000), "ua.intelligence"),
    ],
  },
  {
    sentence: "노르웨이 국방장관은 북한군 3천 명이 숨졌다고 말했다.",
    publishedAt: day,
    claims: [claim("casualties.killed", is(3000), "unnamed")],
  },
  {
    sentence: "서방 당국자들은 파병 북한군의 40%가 죽거나 다쳤다고 추산했다.",
    publishedAt: day,
    claims: [claim("casualties.share", is(40), "western-officials", estimated)],
  },
  // No claims.
  { sentence: "우크라이나군 사망자는 4만6천명을 넘었다고 젤렌스키 대통령이 밝혔다.", publishedAt: day, claims: [] },
  {
    sentence: "러시아군은 하루 동안 1천540명을 잃었다고 우크라이나군 총참모부가 발표했다.",
    publishedAt: day,
    claims: [],
  },
  { sentence: "북한은 3일 동해상으로 단거리 탄도미사일 2발을 발사했다고 합참이 밝혔다.", publishedAt: day, claims: [] },
  {
    sentence: "폭풍군단으로 불리는 제11군단 소속 부대가 두 차례에 걸쳐 파병됐다고 국정원은 설명했다.",
    publishedAt: day,
    claims: [],
  },
  { sentence: "북한과 러시아는 14개 분야에서 협력을 논의했다고 국정원이 전했다.", publishedAt: day, claims: [] },
  {
    sentence: "러시아의 드론 공격으로 주민 12명이 숨지고 87명이 다쳤다고 우크라이나 당국이 밝혔다.",
    publishedAt: day,
    claims: [],
  },
  {
    sentence: "만약 북한군 10만 명이 파병된다면 전쟁의 양상이 달라질 것이라고 전문가들은 말했다.",
    publishedAt: day,
    claims: [],
  },
  { sentence: "러시아에서 북한으로 간 컨테이너는 9천 개 정도라고 국방부는 설명했다.", publishedAt: day, claims: [] },
  {
    sentence: "우크라이나군은 포로 가운데 한 명이 “함께 온 300명과 훈련을 받았다”고 진술했다고 밝혔다.",
    publishedAt: day,
    claims: [],
  },
  { sentence: "북한이 탄도미사일 개발에 쓴 돈은 수억 달러로 보인다고 통일부가 밝혔다.", publishedAt: day, claims: [] },
  { sentence: "국정원은 북한이 미사일 기술자 60명을 러시아에 파견했다고 보고했다.", publishedAt: day, claims: [] },
  {
    sentence: "국정원은 러시아에 파병된 북한군 가운데 최소 200명이 사망하고 1,500여 명이 부상했다고 밝혔다.",
    publishedAt: day,
    claims: [claim("casualties.killed", atLeast(200), "kr.nis"), claim("casualties.wounded", is(1500), "kr.nis")],
  },
  {
    sentence:
      "국정원은 북한이 러시아에 1만2000여 명을 파병했으며, 사망한 500명을 포함해 모두 4천여 명의 사상자가 발생했다고 밝혔다.",
    publishedAt: day,
    claims: [
      claim("troops.sent", is(12000), "kr.nis"),
      claim("casualties.killed", is(500), "kr.nis"),
      claim("casualties.total", is(4000), "kr.nis"),
    ],
  },
  {
    sentence: "국정원은 북한군 사상자 수가 3500여명을 넘어선 것으로 추산한다고 밝혔다.",
    publishedAt: day,
    claims: [claim("casualties.total", { low: 3500, best: 3500, high: null }, "kr.nis", { certainty: "estimated" })],
  },
  {
    sentence: "국정원은 북한군 2천명이 국경을 넘어 러시아로 건너갔고 3천명을 더 보낼 것이라고 밝혔다.",
    publishedAt: day,
    claims: [claim("troops.sent", is(2000), "kr.nis"), claim("troops.planned", is(3000), "kr.nis")],
  },
];
