import { atLeast, atMost, between, type ClaimCase, claim, is, said } from "../claim-corpus";

const day = "2025-05-14";
const of = (sentence: string, ...claims: ClaimCase["claims"]): ClaimCase => ({ sentence, publishedAt: day, claims });
const more = (best: number) => ({ low: best, best, high: null });
const nearly = atMost;

export const corpus: readonly ClaimCase[] = [
  of(
    "North Korea has sent about 12,000 troops to Russia, according to South Korea's National Intelligence Service.",
    claim("troops.sent", is(12000), "kr.nis"),
  ),
  of(
    "The Pentagon said on Tuesday that some 10,000 North Korean soldiers had been deployed to Russia.",
    claim("troops.sent", is(10000), "us.military"),
  ),
  of(
    "At least 6,000 North Korean soldiers have been killed or wounded in Kursk, Britain's Ministry of Defence said.",
    claim("casualties.total", atLeast(6000), "uk.mod"),
  ),
  of(
    "Ukrainian President Volodymyr Zelensky said that more than 4,000 North Korean troops had been killed or wounded.",
    claim("casualties.total", more(4000), "ua.president"),
  ),
  of(
    "About 100 North Korean soldiers died and 1,000 were injured, a South Korean lawmaker said, citing the spy agency.",
    claim("casualties.killed", is(100), "kr.nis", { via: ["kr.lawmaker"] }),
    claim("casualties.wounded", is(1000), "kr.nis", { via: ["kr.lawmaker"] }),
  ),
  of(
    "Ukraine's military intelligence agency estimates that Pyongyang has supplied Moscow with up to 6 million artillery shells.",
    claim("shells.supplied", atMost(6000000), "ua.intelligence", { certainty: "estimated" }),
  ),
  of(
    "Some 1,500 more North Korean soldiers are expected to be sent to Russia in the coming weeks, the NIS told lawmakers.",
    claim("troops.planned", is(1500), "kr.nis", { certainty: "estimated" }),
  ),
  of(
    "Between 10,000 and 12,000 North Korean soldiers are in the Kursk region, the White House said.",
    claim("troops.present", between(10000, 12000), "us.gov"),
  ),
  of(
    "South Korea's defence ministry said the North had shipped more than 20,000 containers of munitions to Russia.",
    claim("containers.shipped", more(20000), "kr.mnd"),
  ),
  of(
    "North Korea has delivered 100 ballistic missiles to Russia, UN sanctions monitors said in a report.",
    claim("missiles.supplied", is(100), "un"),
  ),
  of(
    "Two North Korean soldiers were captured in Kursk, Zelensky announced.",
    claim("casualties.captured", is(2), "ua.president"),
  ),
  of(
    "Reportedly, 3,000 North Korean soldiers have been killed.",
    claim("casualties.killed", is(3000), "unnamed", { certainty: "alleged" }),
  ),
  of(
    "The Kremlin denied that 10,000 North Korean soldiers had been sent to Russia.",
    claim("troops.sent", is(10000), "ru.gov", { stance: "denies" }),
  ),
  of(
    "Pyongyang confirmed that it had sent 14,000 soldiers to Russia.",
    claim("troops.sent", is(14000), "kp.gov", { stance: "confirms" }),
  ),
  of(
    "Nearly 5,000 North Korean casualties have been recorded, Western officials told the BBC.",
    claim("casualties.total", nearly(5000), "western-officials", { via: ["media:bbc"] }),
  ),
  of(
    "Each North Korean soldier earns about $2,000 a month, South Korea's spy agency believes.",
    claim("payment.soldier", is(2000), "kr.nis", { certainty: "estimated" }),
  ),
  of(
    "Around 40 percent of the shells fired by Russia come from North Korea, Ukraine's military intelligence chief Kyrylo Budanov said.",
    claim("shells.share", is(40), "ua.intelligence"),
  ),
  of(
    "Roughly 15,000 North Korean labourers are working in Russia, according to the NIS.",
    claim("workers.sent", is(15000), "kr.nis"),
  ),
  of(
    "Russia will receive 6,000 North Korean military engineers, Sergei Shoigu said in Pyongyang.",
    claim("troops.planned", is(6000), "ru.gov"),
  ),
  of(
    "North Korea supplied 220 long-range guns, including 170mm howitzers, South Korea's Joint Chiefs of Staff said.",
    claim("artillery.supplied", is(220), "kr.jcs"),
  ),
  of(
    "Yonhap reported, quoting the intelligence agency, that 600 North Koreans had died.",
    claim("casualties.killed", is(600), "unnamed", { via: ["media:yonhap"] }),
  ),
  of(
    "Hundreds of North Korean soldiers have been killed in Kursk, a senior US official said.",
    claim("casualties.killed", { low: 200, best: null, high: 900 }, "us.gov"),
  ),
  of(
    "Of the 11,000 North Korean soldiers sent to Kursk, 4,000 have been killed or wounded, Seoul says.",
    claim("troops.sent", is(11000), "kr.gov"),
    claim("casualties.total", is(4000), "kr.gov"),
  ),
  of(
    "About 1,100 North Korean soldiers have returned home since December, the NIS said.",
    claim("troops.returned", is(1100), "kr.nis"),
  ),
  of(
    "The NIS put North Korean casualties at 4,700, including 600 deaths.",
    claim("casualties.total", is(4700), "kr.nis"),
    claim("casualties.killed", is(600), "kr.nis"),
  ),
  of(
    "Estimates by the Institute for the Study of War suggest that 12,000 North Korean soldiers are near the front.",
    claim("troops.present", is(12000), "think-tank", { certainty: "estimated" }),
  ),
  of(
    "North Korea has lost a third of its force in Kursk, British defence intelligence assesses.",
    claim("casualties.share", is(33.3), "uk.mod", { certainty: "estimated" }),
  ),
  of(
    "It is nonsense that 3,000 North Korean soldiers were killed, a Kremlin spokesman said.",
    claim("casualties.killed", is(3000), "ru.gov", { stance: "denies" }),
  ),
  of(
    "Japan's broadcaster NHK reported that 25,000 North Korean workers would be sent to Russia.",
    claim("workers.sent", is(25000), "media:nhk"),
  ),
  of(
    "Russia has fired 60 North Korean missiles at Ukraine, Ukrainian prosecutors say.",
    claim("missiles.fired", is(60), "ua.gov"),
  ),
  of(
    "North Korea is believed to have sent 3,000 more soldiers to Kursk, according to South Korea's military.",
    claim("troops.sent", is(3000), "kr.jcs", { certainty: "estimated" }),
  ),
  of(
    "The National Intelligence Service (NIS) reported that the regime of North Korea had sent 5,000 soldiers to Russia.",
    claim("troops.sent", is(5000), "kr.nis"),
  ),
  of(
    "Some 200 North Korean soldiers were killed, South Korean lawmakers said on Friday, as Ukraine released a new video.",
    claim("casualties.killed", is(200), "kr.lawmaker"),
  ),
  of(
    "South Korean and Western intelligence agencies say the North has sent more than 9,000 soldiers to Russia.",
    claim("troops.sent", atLeast(9000), "kr.nis"),
    claim("troops.sent", atLeast(9000), "western-officials"),
  ),
  of(
    "More than a third of the North Korean soldiers in Kursk were killed, wounded or went missing in fights against Ukraine, according to a British Ministry of Defence report published on Sunday.",
    claim("casualties.share", { low: 33.3, best: 33.3, high: null }, "uk.mod"),
  ),
  of(
    "The number of North Korean military casualties in the Russia-Ukraine war is estimated to have exceeded 5,000, according to UK Defence Intelligence.",
    claim("casualties.total", atLeast(5000), "uk.mod", { certainty: "estimated" }),
  ),
  of(
    "Some 12,000 North Korean soldiers, including 500 officers and three generals, are in Kursk, the NIS said.",
    claim("troops.present", is(12000), "kr.nis"),
  ),
  of(
    "Putin used about 12,000 North Korean soldiers in Kursk, of which they lost more than 4,000, Zelensky said.",
    claim("troops.present", is(12000), "ua.president"),
    claim("casualties.total", atLeast(4000), "ua.president"),
  ),
  of(
    "North Korea handed Russia 3 million 152-millimetre shells, Seoul's defence ministry said.",
    claim("shells.supplied", is(3000000), "kr.mnd"),
  ),
  of(
    "Two wounded North Korean soldiers were taken prisoner in Kursk, Zelensky said.",
    claim("casualties.captured", is(2), "ua.president"),
  ),
  of(
    "According to a volunteer group, 60 North Korean soldiers died near Kursk.",
    claim("casualties.killed", is(60), "unnamed"),
  ),
  of(
    "After a one-day visit to Pyongyang, Shoigu said North Korea would send 1,000 sappers to Kursk.",
    claim("troops.planned", is(1000), "ru.gov"),
  ),
  of(
    "According to Ukrainian media, 700 North Korean soldiers were killed near Sudzha.",
    claim("casualties.killed", is(700), "unnamed"),
  ),
  of(
    "Ten voyages of Russian container ships carried 9,000 containers of North Korean shells, researchers said.",
    claim("containers.shipped", is(9000), "think-tank"),
  ),
  of(
    "The NIS told lawmakers there were at least 200 deaths among the North Koreans and the injured were approaching 1,500.",
    claim("casualties.killed", atLeast(200), "kr.nis"),
    claim("casualties.wounded", nearly(1500), "kr.nis"),
  ),
  of(
    "South Korea's Defense Ministry said Moscow could have got 2 million shells, based on the 5,000 containers sent by Pyongyang.",
    claim("shells.supplied", is(2000000), "kr.mnd", { certainty: "estimated" }),
    claim("containers.shipped", is(5000), "kr.mnd", { certainty: "estimated" }),
  ),
  of(
    "The NIS puts the wounded at 2,700, the lawmaker Lee Seong-kweun told reporters. He said that this was more than Pentagon officials had spoken of. Some 300 North Korean soldiers have been killed in Kursk, he said.",
    claim("casualties.wounded", is(2700), "kr.nis", { via: ["kr.lawmaker"] }),
    claim("casualties.killed", is(300), "kr.nis", { via: ["kr.lawmaker"] }),
  ),
  of(
    "At least 700 North Korean soldiers died in Kursk and thousands more sustained injuries, according to South Korean estimates.",
    claim("casualties.killed", atLeast(700), "kr.gov", { certainty: "estimated" }),
    claim("casualties.wounded", { low: 2000, best: null, high: 9000 }, "kr.gov", { certainty: "estimated" }),
  ),
  of(
    "North Korea has sent 4,000 army engineers to Russia. This was announced by South Korean MP Park Sun-won after a briefing by the country's intelligence service, reports Euractiv.",
    claim("troops.sent", is(4000), "kr.nis", { via: ["kr.lawmaker", "media:euractiv"] }),
  ),
  of(
    "About a quarter of the North Korean soldiers were killed or wounded, according to Ukrainian and American officials.",
    claim("casualties.share", is(25), "ua.gov"),
    claim("casualties.share", is(25), "us.gov"),
  ),
  of(
    "Seoul estimates that 5,200 North Korean soldiers were killed or wounded.",
    claim("casualties.total", is(5200), "kr.gov", { certainty: "estimated" }),
  ),
  of(
    "Another five-thousand-200 North Korean soldiers have been wounded, the NIS says.",
    claim("casualties.wounded", is(5200), "kr.nis"),
  ),
  of(
    "Pyongyang gave Moscow 2 million shells—about half of what Russia fires—and 120 ballistic missiles, Budanov said.",
    claim("shells.supplied", is(2000000), "ua.intelligence"),
    claim("missiles.supplied", is(120), "ua.intelligence"),
  ),
  of(
    "The UK puts North Korea's casualties at 5,300. The number amounts to more than half of the 10,000 North Korean troops sent to Kursk, the UK Defence Ministry said.",
    claim("casualties.total", is(5300), "uk.gov"),
    claim("casualties.share", more(50), "uk.mod"),
    claim("troops.sent", is(10000), "uk.mod"),
  ),
  of(
    "British military intelligence published a report on North Korea's losses. The report, cited by Harbour.Az, estimates that over 6,100 North Korean soldiers have become casualties.",
    claim("casualties.total", atLeast(6100), "uk.mod", { certainty: "estimated" }),
  ),
  of(
    "The monitoring team, led by South Korea, the United States and Japan, published a report. The report highlighted that North Korea had sent 19,000 containers to Russia.",
    claim("containers.shipped", is(19000), "un"),
  ),
  of(
    "The United States says North Korea has sent 9,500 soldiers to train in Russia that will probably fight in Kursk.",
    claim("troops.sent", is(9500), "us.gov", { certainty: "estimated" }),
  ),
  of(
    "Shoigu announced after his talks in Pyongyang:\n\nNorth Korea will send 900 sappers to Russia.",
    claim("troops.planned", is(900), "ru.gov"),
  ),
  // Nothing of the topic is counted.
  of(
    "North Korea's help is a sign of Russian desperation, with over 600,000 of its soldiers reportedly killed or wounded.",
  ),
  of(
    "The spy agency in Seoul had put the number of North Korean soldiers killed in Kursk at around 600.",
    claim("casualties.killed", is(600), "kr.nis"),
  ),
  of(
    "Kyiv's troops took two North Korean soldiers prisoner in Kursk, Zelensky said.",
    claim("casualties.captured", is(2), "ua.president"),
  ),
  of("Russia lost 1,200 soldiers on Monday, Ukraine's General Staff said."),
  of("More than 46,000 Ukrainian soldiers have been killed, Zelensky said."),
  of("The 810th Marine Brigade lost two tanks near Kursk."),
  of("North Korea fired two short-range ballistic missiles into the sea on 8 May 2025."),
  of("The village lies 10 kilometres from the border."),
  of("Some 28,500 American troops are stationed in South Korea."),
  of("A joint force of 50,000 Russian and North Korean soldiers is massing in Kursk, officials said."),
  of("If 10,000 North Korean soldiers were sent, the war would change, he said."),
  of("The soldiers trained with 60-mm mortars and KN-23 missiles for three weeks."),
  of("The summit was attended by 40 lawmakers from 12 countries."),
  // Who knows of figures and is named alone says so, whatever the verb; who makes them does not.
  of(
    "UN sanctions monitors tabulate more than 11,000 North Korean soldiers sent to Russia.",
    claim("troops.sent", more(11000), "un"),
  ),
  of("The Ukrainian army has captured two North Korean soldiers.", claim("casualties.captured", is(2), "publisher")),
  // An office by a possessive, if one country only is named before it; or beside its own name.
  of(
    "Lawmakers in Seoul, citing their spy agency, put North Korea's dead at 300.",
    claim("casualties.killed", is(300), "kr.nis", { via: ["kr.lawmaker"] }),
  ),
  of(
    "Zelensky told South Korean lawmakers, citing his military intelligence, that 300 North Korean soldiers had been killed.",
    claim("casualties.killed", is(300), "unnamed", { via: ["ua.president"] }),
  ),
  of(
    "US military intelligence said 10,000 North Korean soldiers were sent to Russia. At least 30 North Korean soldiers were killed there, military intelligence, known as HUR, reported.",
    claim("troops.sent", is(10000), "us.military"),
    claim("casualties.killed", atLeast(30), "ua.intelligence"),
  ),
  // A place right behind those counted, and no deed.
  of(
    "The Pentagon spoke of 10,000 North Korean soldiers in western Russia.",
    claim("troops.present", is(10000), "us.military"),
  ),
  // A figure alone with its speaker is one more on what was counted last, unless it is of another size.
  of(
    "South Korea's spy agency says 300 North Korean soldiers have been killed. Kyiv speaks of 400.",
    claim("casualties.killed", is(300), "kr.nis"),
    claim("casualties.killed", is(400), "ua.gov"),
  ),
  of(
    "South Korea's spy agency says 300 North Korean soldiers have been killed. Kyiv speaks of 400,000 😀.",
    claim("casualties.killed", is(300), "kr.nis"),
  ),
  of("Neither Moscow nor Pyongyang has admitted that 10,000 North Korean soldiers were sent to Russia."),
  // A speaker goes on over paragraphs; what nobody in particular thinks is not his.
  of(
    "The NIS told lawmakers that 300 North Korean soldiers had been killed.\n\nAnother 2,700 were wounded.",
    claim("casualties.killed", is(300), "kr.nis"),
    claim("casualties.wounded", is(2700), "kr.nis"),
  ),
  of(
    "The NIS told lawmakers that 300 North Korean soldiers had been killed.\n\nIt is believed that 11,000 North Korean soldiers were sent to Russia.",
    claim("casualties.killed", is(300), "kr.nis"),
    claim("troops.sent", is(11000), "publisher", { certainty: "estimated" }),
  ),
  {
    sentence: "Kim Jong Un praised the soldiers who fell in the war as heroes.",
    publishedAt: day,
    claims: [],
    statements: [said("presence", "kp.gov", "confirms")],
  },
];
