import { atLeast, atMost, between, type ClaimCase, claim, is } from "../claim-corpus";

const NIS = "kr.nis";
const estimated = { certainty: "estimated" } as const;
const alleged = { certainty: "alleged" } as const;
const day = "2025-04-30";

export const corpus: readonly ClaimCase[] = [
  {
    sentence:
      "Не менее 600 северокорейских солдат погибли в боях с украинской армией, сообщила южнокорейская разведка.",
    publishedAt: day,
    claims: [claim("casualties.killed", atLeast(600), NIS)],
  },
  {
    sentence:
      "По данным Национальной разведывательной службы Южной Кореи, потери КНДР составили около 4700 человек, включая 600 погибших.",
    publishedAt: day,
    claims: [claim("casualties.total", is(4700), NIS), claim("casualties.killed", is(600), NIS)],
  },
  {
    sentence:
      "Около двух тысяч военных КНДР погибли на стороне России. Об этом сообщает агентство Ренхап со ссылкой на Национальную службу разведки.",
    publishedAt: "2025-09-02",
    claims: [claim("casualties.killed", is(2000), NIS, { via: ["media:yonhap"] })],
  },
  {
    sentence:
      "Пхеньян уже отправил в Россию порядка 15 тысяч военнослужащих. Об этом заявил депутат Ли Сон Гвон по итогам закрытого брифинга южнокорейской разведки.",
    publishedAt: day,
    claims: [claim("troops.sent", is(15000), NIS, { via: ["kr.lawmaker"] })],
  },
  {
    sentence: "По словам Владимира Зеленского, в Курской области находятся 11 тысяч солдат КНДР.",
    publishedAt: "2024-11-07",
    claims: [claim("troops.present", is(11000), "ua.president")],
  },
  {
    sentence:
      "Число убитых и раненых северокорейцев превысило 3000, сообщил президент Украины Владимир Зеленский на заседании Ставки.",
    publishedAt: "2024-12-23",
    claims: [claim("casualties.total", atLeast(3000), "ua.president")],
  },
  {
    sentence:
      "Официальный представитель Белого дома Джон Кирби рассказал журналистам, что только за последнюю неделю КНДР потеряла тысячу военных убитыми и ранеными.",
    publishedAt: "2024-12-27",
    claims: [claim("casualties.total", is(1000), "us.gov")],
  },
  {
    sentence:
      "В Пентагоне полагают, что в Россию прибыли до 12 тысяч северокорейских военных, большинство из которых размещены в Курской области.",
    publishedAt: "2024-11-20",
    claims: [claim("troops.sent", atMost(12000), "us.military", estimated)],
  },
  {
    sentence: "Британская разведка оценивает потери северокорейских войск более чем в 6 тысяч убитыми и ранеными.",
    publishedAt: "2025-06-15",
    claims: [claim("casualties.total", atLeast(6000), "uk.mod", estimated)],
  },
  {
    sentence:
      "КНДР отправит в Курскую область пять тысяч военных строителей и тысячу сапёров, заявил секретарь Совбеза РФ Сергей Шойгу после встречи с Ким Чен Ыном.",
    publishedAt: "2025-06-17",
    claims: [claim("troops.planned", is(5000), "ru.gov"), claim("troops.planned", is(1000), "ru.gov")],
  },
  {
    sentence:
      "Северная Корея готовится перебросить в Россию ещё 25–30 тысяч солдат, пишет CNN со ссылкой на украинскую разведку.",
    publishedAt: "2025-07-03",
    claims: [claim("troops.planned", between(25000, 30000), "ua.intelligence", { via: ["media:cnn"] })],
  },
  {
    sentence:
      "За весь период Пхеньян поставил Москве от 9 до 12 млн снарядов, рассказал замначальника ГУР Вадим Скибицкий в интервью Reuters.",
    publishedAt: "2025-10-20",
    claims: [claim("shells.supplied", between(9000000, 12000000), "ua.intelligence", { via: ["media:reuters"] })],
  },
  {
    sentence:
      "По оценке Сеула, с августа 2023 года из КНДР в Россию вывезли около 28 тысяч контейнеров с оружием и боеприпасами.",
    publishedAt: "2025-07-13",
    claims: [claim("containers.shipped", is(28000), "kr.gov", estimated)],
  },
  {
    sentence: "В докладе MSMT говорится, что в 2024 году Россия получила от КНДР не менее 100 баллистических ракет.",
    publishedAt: "2025-05-29",
    claims: [claim("missiles.supplied", atLeast(100), "un")],
  },
  {
    sentence:
      "Половина всех снарядов, которые российская армия расходует на фронте, поступает из КНДР, сообщила газета The Times со ссылкой на западных чиновников.",
    publishedAt: "2024-10-05",
    claims: [claim("shells.share", is(50), "western-officials", { via: ["media:times"] })],
  },
  {
    sentence:
      "До 40 процентов боеприпасов российской армии — северокорейские, заявил глава ГУР Кирилл Буданов агентству Bloomberg.",
    publishedAt: "2025-07-11",
    claims: [claim("shells.share", atMost(40), "ua.intelligence", { via: ["media:bloomberg"] })],
  },
  {
    sentence: "Россия выпустила по Украине около 60 северокорейских ракет KN-23, утверждает военная разведка Украины.",
    publishedAt: "2024-12-01",
    claims: [claim("missiles.fired", is(60), "ua.intelligence")],
  },
  {
    sentence: "Кроме того, Москва получила 120 самоходных артиллерийских установок и 50 РСЗО, сказал Буданов.",
    publishedAt: "2025-02-22",
    claims: [
      claim("artillery.supplied", is(120), "ua.intelligence"),
      claim("artillery.supplied", is(50), "ua.intelligence"),
    ],
  },
  {
    sentence: "По данным южнокорейской разведки, каждому солдату Россия платит около 2000 долларов в месяц.",
    publishedAt: "2024-10-23",
    claims: [claim("payment.soldier", is(2000), NIS)],
  },
  {
    sentence: "Исследовательница Олена Гусейнова оценила стоимость поставок оружия из КНДР почти в 10 млрд долларов.",
    publishedAt: "2025-06-01",
    claims: [claim("revenue", atMost(10000000000), "think-tank", estimated)],
  },
  {
    sentence:
      "Россия планирует привлечь 12 тысяч рабочих из КНДР для сборки дронов в Алабуге, сообщает ГУР Минобороны Украины.",
    publishedAt: "2025-11-14",
    claims: [claim("workers.sent", is(12000), "ua.intelligence")],
  },
  {
    sentence:
      "Ещё около 1100 военных вернулись в КНДР в декабре, но их могут отправить снова, доложили депутатам в Национальной службе разведки Южной Кореи.",
    publishedAt: "2026-02-13",
    claims: [claim("troops.returned", is(1100), NIS)],
  },
  {
    sentence: "В плену у украинских военных находятся двое северокорейцев, подтвердил Зеленский.",
    publishedAt: "2025-01-12",
    claims: [claim("casualties.captured", is(2), "ua.president", { stance: "confirms" })],
  },
  {
    sentence:
      "Президент России Владимир Путин назвал фейком сообщения о 10 тысячах северокорейских солдат, отправленных в Россию.",
    publishedAt: "2024-10-24",
    claims: [claim("troops.sent", is(10000), "ru.gov", { stance: "denies" })],
  },
  {
    sentence: "По неподтверждённым данным, в Курской области погибли якобы более 500 военных КНДР.",
    publishedAt: "2024-11-25",
    claims: [claim("casualties.killed", atLeast(500), "unnamed", alleged)],
  },
  {
    sentence:
      "Национальная служба разведки Южной Кореи считает, что погибли 300 солдат КНДР и ещё 2700 получили ранения.",
    publishedAt: "2025-01-13",
    claims: [
      claim("casualties.killed", is(300), NIS, estimated),
      claim("casualties.wounded", is(2700), NIS, estimated),
    ],
  },
  {
    sentence:
      "Южнокорейская разведка заявила, что КНДР направила в Россию 11 тысяч военных. По её словам, из них 4 тысячи выбыли из строя.",
    publishedAt: "2025-02-10",
    claims: [claim("troops.sent", is(11000), NIS), claim("casualties.total", is(4000), NIS)],
  },
  {
    sentence:
      "В ГУР сообщили о 12 тысячах северокорейских военных, проходящих подготовку на российских полигонах. Напомним, ещё 3 тысячи солдат Пхеньян отправил в начале года.",
    publishedAt: "2025-03-27",
    claims: [claim("troops.sent", is(12000), "ua.intelligence"), claim("troops.sent", is(3000), "publisher")],
  },
  {
    sentence:
      "Объединённый комитет начальников штабов Южной Кореи назвал цифру в 1100 убитых и раненых северокорейцев, передаёт Yonhap.",
    publishedAt: "2024-12-23",
    claims: [claim("casualties.total", is(1100), "kr.jcs", { via: ["media:yonhap"] })],
  },
  {
    sentence: "Сеул: в Курской области погибло около 600 солдат из Северной Кореи.",
    publishedAt: day,
    claims: [claim("casualties.killed", is(600), "kr.gov")],
  },
  {
    sentence: "Министр обороны США Ллойд Остин подтвердил, что в Россию направлены три тысячи северокорейских солдат.",
    publishedAt: "2024-10-23",
    claims: [claim("troops.sent", is(3000), "us.military", { stance: "confirms" })],
  },
  {
    sentence:
      "Министр обороны Южной Кореи Ким Ён Хён сообщил парламенту, что в Россию отправлено более 10 тысяч северокорейских военных.",
    publishedAt: "2024-11-05",
    claims: [claim("troops.sent", atLeast(10000), "kr.mnd")],
  },
  {
    sentence:
      "По информации источников газеты Financial Times, Россия передала КНДР технологии, а взамен получила 50 самоходных орудий.",
    publishedAt: "2024-11-17",
    claims: [claim("artillery.supplied", is(50), "unnamed", { via: ["media:financial-times"] })],
  },
  {
    sentence: "Потери контингента достигли 40 процентов личного состава, рассказали Би-би-си западные чиновники.",
    publishedAt: "2025-01-22",
    claims: [claim("casualties.share", is(40), "western-officials", { via: ["media:bbc"] })],
  },
  {
    sentence: "Тысячи солдат КНДР уже воюют под Курском, пишет Wall Street Journal.",
    publishedAt: "2024-12-17",
    claims: [claim("troops.present", between(2000, 9000), "media:wall-street-journal")],
  },
  {
    sentence:
      "Украинская армия потеряла в Курской области 76 тысяч человек, утверждает начальник Генштаба России Герасимов.",
    publishedAt: day,
    claims: [],
  },
  { sentence: "За сутки Россия потеряла 1540 солдат, сообщили в Генштабе ВСУ.", publishedAt: day, claims: [] },
  {
    sentence: "Россия стянула к границе с Украиной 50 тысяч солдат, заявили в Киеве.",
    publishedAt: "2024-11-11",
    claims: [],
  },
  {
    sentence: "528-й сапёрный полк армии КНДР прибыл в Россию, сообщило агентство ЦТАК.",
    publishedAt: "2025-12-13",
    claims: [],
  },
  {
    sentence: "Если бы Пхеньян отправил 100 тысяч солдат, это изменило бы ход войны, рассуждает эксперт.",
    publishedAt: day,
    claims: [],
  },
  {
    sentence: "При ударе ракетой KN-23 по Киеву погибли 12 мирных жителей, ещё 87 человек пострадали.",
    publishedAt: "2025-04-24",
    claims: [],
  },
  {
    sentence: "В Кремле сообщения о гибели северокорейских солдат комментировать не стали.",
    publishedAt: day,
    claims: [],
  },
  { sentence: "В самой КНДР под ружьём находятся 1,3 млн военных.", publishedAt: day, claims: [] },
  {
    sentence:
      "Потери войск КНДР оцениваются примерно в 4700 человек, включая 600 погибших, — сказал депутат Ли Сон Квон, ссылаясь на данные разведки Южной Кореи.",
    publishedAt: "2025-09-03",
    claims: [
      claim("casualties.total", is(4700), "kr.nis", { via: ["kr.lawmaker"], certainty: "estimated" }),
      claim("casualties.killed", is(600), "kr.nis", { via: ["kr.lawmaker"], certainty: "estimated" }),
    ],
  },
  {
    sentence:
      "Пресс-секретарь Кремля Дмитрий Песков назвал сообщения об отправке 10 тысяч солдат КНДР очередным вбросом.",
    publishedAt: "2025-09-03",
    claims: [claim("troops.sent", is(10000), "ru.gov", { stance: "denies" })],
  },
  {
    sentence:
      "Владимир Путин поблагодарил Ким Чен Ына и подтвердил, что в Курской области воевали 12 тысяч северокорейских военных.",
    publishedAt: "2025-09-03",
    claims: [claim("troops.present", is(12000), "ru.gov", { stance: "confirms" })],
  },
  {
    sentence: "В Кремле не стали комментировать данные о гибели двух тысяч северокорейских солдат.",
    publishedAt: "2025-09-03",
    claims: [],
  },
  {
    sentence:
      "«В Россию прибыли 12 тысяч солдат из КНДР. Половина из них уже воюет», — заявил представитель Пентагона Пэт Райдер.",
    publishedAt: "2025-09-03",
    claims: [claim("troops.sent", is(12000), "us.military")],
  },
  {
    sentence: "Белый дом сообщил о тысяче убитых и раненых северокорейцев. Ранее Киев сообщал о трех тысячах.",
    publishedAt: "2025-09-03",
    claims: [claim("casualties.total", is(1000), "us.gov"), claim("casualties.total", is(3000), "ua.gov")],
  },
  {
    sentence: "Японский телеканал NHK узнал, что на завод в Алабуге отправят 25 тысяч северокорейских рабочих.",
    publishedAt: "2025-09-03",
    claims: [claim("workers.sent", is(25000), "media:nhk")],
  },
  {
    sentence: "КНДР лишилась более 6000 военных, утверждает британская разведка.",
    publishedAt: "2025-09-03",
    claims: [claim("casualties.total", atLeast(6000), "uk.mod")],
  },
  {
    sentence: "В результате удара ракеты KN-23 по Киеву погибли 12 человек, сообщили спасатели.",
    publishedAt: "2025-09-03",
    claims: [],
  },
  {
    sentence: "Путин не стал отрицать присутствие 12 тысяч солдат КНДР в России.",
    publishedAt: "2025-09-03",
    claims: [],
  },
  {
    sentence:
      "Зеленский сообщил, что у границы находятся около 11 тысяч северокорейских военных. Для сравнения, у России под Курском 50 тысяч солдат.",
    publishedAt: "2025-09-03",
    claims: [claim("troops.present", is(11000), "ua.president")],
  },
  {
    sentence:
      "Половина боеприпасов, которые тратит российская армия, поступает из КНДР, утверждают западные разведслужбы, пишет The Times.",
    publishedAt: "2025-09-03",
    claims: [claim("shells.share", is(50), "western-officials", { via: ["media:times"] })],
  },
  {
    sentence:
      "Зеленский говорил о 4 тысячах убитых и раненых северокорейцев, а Южная Корея — о 300 погибших и 2700 раненых.",
    publishedAt: "2025-01-23",
    claims: [
      claim("casualties.total", is(4000), "ua.president"),
      claim("casualties.killed", is(300), "kr.gov"),
      claim("casualties.wounded", is(2700), "kr.gov"),
    ],
  },
  {
    sentence:
      "НИС подтвердила, что КНДР дополнительно отправит в россию около пяти тысяч военных в рамках переброски войск.",
    publishedAt: day,
    claims: [claim("troops.planned", is(5000), "kr.nis", { stance: "confirms" })],
  },
  {
    sentence: "По данным НИС, число раненых солдат КНДР приближается к 900.",
    publishedAt: day,
    claims: [claim("casualties.wounded", atMost(900), "kr.nis")],
  },
  {
    sentence: "Разрушенные мосты будут восстанавливать четыре тысячи северокорейских военных строителей, заявил Шойгу.",
    publishedAt: "2025-06-17",
    claims: [claim("troops.planned", is(4000), "ru.gov")],
  },
  {
    sentence: "Южнокорейская разведка зафиксировала переброску в Россию тысяч северокорейских солдат.",
    publishedAt: day,
    claims: [claim("troops.sent", between(2000, 9000), NIS)],
  },
  {
    sentence: "По данным прокуратуры Украины, зафиксировано 40 случаев применения северокорейских ракет.",
    publishedAt: day,
    claims: [claim("missiles.fired", is(40), "ua.gov")],
  },
  {
    sentence:
      "КНДР, как считает разведка Южной Кореи, отправила около 12 тысяч военных (по другим оценкам — до 14 тысяч) воевать под Курском.",
    publishedAt: day,
    claims: [
      claim("troops.sent", is(12000), NIS, estimated),
      claim("troops.sent", atMost(14000), "unnamed", estimated),
    ],
  },
  {
    sentence:
      "Представитель американского Госдепартамента Алекс Норт сообщил, что КНДР направила в Россию 9 тысяч солдат.",
    publishedAt: day,
    claims: [claim("troops.sent", is(9000), "us.gov")],
  },
  {
    sentence: "По словам министра обороны Южной Кореи, Пхеньян получил около 9 тысяч контейнеров помощи.",
    publishedAt: day,
    claims: [],
  },
  {
    sentence: "Генпрокуратура Украины сообщила: в результате атак северокорейскими ракетами погибли 14 человек.",
    publishedAt: day,
    claims: [],
  },
  {
    sentence:
      "Министр обороны Южной Кореи Пак Ён Хо заявил, что КНДР отправила в Россию 8 тысяч контейнеров. По словам Пака, в них могли поместиться 3 млн снарядов калибра 152 мм.",
    publishedAt: day,
    claims: [
      claim("containers.shipped", is(8000), "kr.mnd"),
      claim("shells.supplied", is(3_000_000), "kr.mnd", estimated),
    ],
  },
  {
    sentence:
      "По оценкам украинского президента Владимира Зеленского, которые он обнародовал в понедельник, число убитых и раненых солдат КНДР превышает 2000.",
    publishedAt: day,
    claims: [claim("casualties.total", atLeast(2000), "ua.president", { certainty: "estimated", asOf: "2025-04-28" })],
  },
  {
    sentence:
      "Южнокорейские СМИ со ссылкой на министра обороны сообщили, что КНДР отправила России 5 тысяч контейнеров с боеприпасами.",
    publishedAt: day,
    claims: [claim("containers.shipped", is(5000), "kr.mnd")],
  },
  {
    sentence:
      "Посол сообщил, что контингент КНДР в России насчитывает 9 тысяч военных. Затем эту цифру увеличили до 11 тысяч солдат из КНДР, находящихся под Курском.",
    publishedAt: day,
    claims: [claim("troops.present", is(9000), "unnamed"), claim("troops.present", is(11000), "unnamed")],
  },
  {
    sentence:
      "По данным британской разведки, потери КНДР составляют более половины от примерно 10 000 военных, размещённых под Курском.",
    publishedAt: day,
    claims: [claim("casualties.share", atLeast(50), "uk.mod"), claim("troops.present", is(10000), "uk.mod")],
  },
  {
    sentence: "По данным ГУР, с 3 по 12 октября северокорейские военные разместились во Владивостоке.",
    publishedAt: day,
    claims: [],
  },
  {
    sentence: "В Пентагоне сообщили, что 10 тысяч солдат КНДР отправились в Курскую область и могут вступить в бой.",
    publishedAt: day,
    claims: [claim("troops.sent", is(10000), "us.military", estimated)],
  },
];
