import type { Medium } from "./medium";

export const china: readonly Medium[] = [
  {
    id: "media:xinhua",
    name: "Xinhua",
    names: {
      latin: ["Xinhua"],
      ru: ["Синьхуа"],
      uk: ["Сіньхуа"],
      ko: ["신화통신", "신화 통신"],
      ja: ["新華社"],
      zh: ["新华社", "新华网"],
    },
  },
  {
    id: "media:cctv",
    name: "CCTV",
    names: { latin: ["CCTV"], ko: ["CCTV"], ja: ["中国中央テレビ", "CCTV"], zh: ["央视", "中央电视台", "CCTV"] },
  },
  { id: "media:cgtn", name: "CGTN", names: { latin: ["CGTN"], ko: ["CGTN"], ja: ["CGTN"], zh: ["CGTN"] } },
  {
    id: "media:global-times",
    name: "Global Times",
    names: { latin: ["Global Times"], ko: ["환구시보"], ja: ["環球時報"], zh: ["环球时报", "环球网"] },
  },
  {
    id: "media:peoples-daily",
    name: "People's Daily",
    names: {
      latin: ["People's Daily"],
      ru: ["Жэньминь жибао"],
      uk: ["Женьмінь жибао"],
      ko: ["인민일보"],
      ja: ["人民日報"],
      zh: ["人民日报"],
    },
  },
  {
    id: "media:china-daily",
    name: "China Daily",
    names: { latin: ["China Daily"], ja: ["チャイナ・デーリー"], zh: ["中国日报"] },
  },
  {
    id: "media:phoenix-tv",
    name: "Phoenix TV",
    names: { latin: ["Phoenix TV"], ko: ["봉황망"], ja: ["フェニックステレビ"], zh: ["凤凰卫视", "凤凰网"] },
  },
  { id: "media:the-paper", name: "The Paper", names: { zh: ["澎湃新闻"] } },
  { id: "media:caixin", name: "Caixin", names: { latin: ["Caixin"], ko: ["차이신"], ja: ["財新"], zh: ["财新"] } },
  { id: "media:cankao-xiaoxi", name: "Cankao Xiaoxi", names: { zh: ["参考消息"] } },
  {
    id: "media:south-china-morning-post",
    name: "South China Morning Post",
    names: {
      latin: ["South China Morning Post", "SCMP"],
      ko: ["사우스차이나모닝포스트", "SCMP"],
      ja: ["サウスチャイナ・モーニング・ポスト", "SCMP"],
      zh: ["南华早报", "SCMP"],
    },
  },
  { id: "media:ming-pao", name: "Ming Pao", names: { latin: ["Ming Pao"], ja: ["明報"], zh: ["明报"] } },
  { id: "media:hk01", name: "HK01", names: { zh: ["香港01"] } },
  { id: "media:rthk", name: "RTHK", names: { latin: ["RTHK"], ko: ["RTHK"], ja: ["RTHK"], zh: ["RTHK"] } },
  {
    id: "media:cna",
    name: "Central News Agency",
    names: { latin: ["Central News Agency"], ja: ["中央通信社"], zh: ["中央社"] },
  },
  { id: "media:taipei-times", name: "Taipei Times", names: { latin: ["Taipei Times"], zh: ["台北时报"] } },
  {
    id: "media:liberty-times",
    name: "Liberty Times",
    names: { latin: ["Liberty Times"], ja: ["自由時報"], zh: ["自由时报"] },
  },
  {
    id: "media:united-daily-news",
    name: "United Daily News",
    names: { latin: ["United Daily News"], ja: ["聯合報"], zh: ["联合报", "联合新闻网"] },
  },
  {
    id: "media:china-times",
    name: "China Times",
    names: { latin: ["China Times"], ja: ["中国時報"], zh: ["中国时报"] },
  },
  { id: "media:ettoday", name: "ETtoday", names: { latin: ["ETtoday"], zh: ["东森新闻"] } },
  { id: "media:tvbs", name: "TVBS", names: { latin: ["TVBS"], ko: ["TVBS"], ja: ["TVBS"], zh: ["TVBS"] } },
  { id: "media:zaobao", name: "Lianhe Zaobao", names: { latin: ["Lianhe Zaobao"], zh: ["联合早报"] } },
  {
    id: "media:straits-times",
    name: "The Straits Times",
    names: { latin: ["Straits Times"], ko: ["스트레이츠타임스"], ja: ["ストレーツ・タイムズ"], zh: ["海峡时报"] },
  },
  { id: "media:channel-news-asia", name: "Channel NewsAsia", names: { latin: ["Channel NewsAsia"] } },
];
