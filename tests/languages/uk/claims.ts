import { atLeast, atMost, between, type ClaimCase, claim, is } from "../claim-corpus";

const NIS = "kr.nis";
const estimated = { certainty: "estimated" } as const;
const alleged = { certainty: "alleged" } as const;
const day = "2025-04-30";

export const corpus: readonly ClaimCase[] = [
  {
    sentence: "Щонайменше 600 північнокорейських солдатів загинули на боці Росії, повідомила розвідка Південної Кореї.",
    publishedAt: day,
    claims: [claim("casualties.killed", atLeast(600), NIS)],
  },
  {
    sentence:
      "Втрати КНДР становлять близько 4700 осіб, з них 600 — загиблими. Про це повідомляє Yonhap з посиланням на Національну розвідувальну службу.",
    publishedAt: day,
    claims: [
      claim("casualties.total", is(4700), NIS, { via: ["media:yonhap"] }),
      claim("casualties.killed", is(600), NIS, { via: ["media:yonhap"] }),
    ],
  },
  {
    sentence: "За словами Володимира Зеленського, у Курській області перебувають 11 тисяч військових КНДР.",
    publishedAt: "2024-11-07",
    claims: [claim("troops.present", is(11000), "ua.president")],
  },
  {
    sentence:
      "Майже 2000 бійців із Північної Кореї загинули на Курщині, передає Reuters із посиланням на південнокорейську розвідку.",
    publishedAt: "2025-09-02",
    claims: [claim("casualties.killed", atMost(2000), NIS, { via: ["media:reuters"] })],
  },
  {
    sentence: "У ГУР заявили, що до Росії вже прибули понад 12 тисяч північнокорейських військовослужбовців.",
    publishedAt: "2024-11-01",
    claims: [claim("troops.sent", atLeast(12000), "ua.intelligence")],
  },
  {
    sentence:
      "Пхеньян направить до Курської області 5 тисяч військових будівельників і тисячу саперів, заявив секретар Радбезу РФ Сергій Шойгу.",
    publishedAt: "2025-06-17",
    claims: [claim("troops.planned", is(5000), "ru.gov"), claim("troops.planned", is(1000), "ru.gov")],
  },
  {
    sentence:
      "Північна Корея планує відправити до Росії додатково 25–30 тисяч солдатів, пише CNN з посиланням на українську розвідку.",
    publishedAt: "2025-07-03",
    claims: [claim("troops.planned", between(25000, 30000), "ua.intelligence", { via: ["media:cnn"] })],
  },
  {
    sentence: "Близько 6000 військових вибули з ладу. Про це йдеться у зведенні британської розвідки.",
    publishedAt: "2025-06-15",
    claims: [claim("casualties.total", is(6000), "uk.mod")],
  },
  {
    sentence:
      "Загалом із 2023 року КНДР передала Росії близько 6,5 мільйона артилерійських снарядів, розповів заступник начальника ГУР Вадим Скібіцький в інтерв'ю Reuters.",
    publishedAt: "2025-11-04",
    claims: [claim("shells.supplied", is(6500000), "ua.intelligence", { via: ["media:reuters"] })],
  },
  {
    sentence: "За оцінкою Сеула, КНДР відправила до Росії щонайменше 13 тисяч контейнерів зі зброєю.",
    publishedAt: "2024-08-27",
    claims: [claim("containers.shipped", atLeast(13000), "kr.gov", estimated)],
  },
  {
    sentence: "До 40% боєприпасів, які використовує Росія, надходять із КНДР, сказав начальник ГУР Кирило Буданов.",
    publishedAt: "2025-07-11",
    claims: [claim("shells.share", atMost(40), "ua.intelligence")],
  },
  {
    sentence:
      "Росія випустила по Україні близько 60 північнокорейських ракет KN-23, зазначили в українській воєнній розвідці.",
    publishedAt: "2024-12-01",
    claims: [claim("missiles.fired", is(60), "ua.intelligence")],
  },
  {
    sentence: "Торік Москва отримала від Пхеньяна 148 балістичних ракет KN-23 і KN-24, повідомив Буданов.",
    publishedAt: "2025-02-22",
    claims: [claim("missiles.supplied", is(148), "ua.intelligence")],
  },
  {
    sentence: "Росія отримала 120 самохідних артилерійських установок, розповіли у воєнній розвідці України.",
    publishedAt: "2025-02-22",
    claims: [claim("artillery.supplied", is(120), "ua.intelligence")],
  },
  {
    sentence: "Росія планує залучити 12 тисяч робітників із КНДР для складання дронів в Алабузі, повідомляє ГУР.",
    publishedAt: "2025-11-14",
    claims: [claim("workers.sent", is(12000), "ua.intelligence")],
  },
  {
    sentence: "Приблизно 1,1 тис. військових у грудні повернулися до КНДР, кажуть у південнокорейській розвідці.",
    publishedAt: "2026-02-13",
    claims: [claim("troops.returned", is(1100), NIS)],
  },
  {
    sentence:
      "Ще 2700 військових КНДР дістали поранення, стверджує агентство Yonhap з посиланням на розвідку Південної Кореї.",
    publishedAt: "2025-01-13",
    claims: [claim("casualties.wounded", is(2700), NIS, { via: ["media:yonhap"] })],
  },
  {
    sentence: "Об'єднаний комітет начальників штабів Південної Кореї оцінює втрати КНДР у 1100 вбитих і поранених.",
    publishedAt: "2024-12-23",
    claims: [claim("casualties.total", is(1100), "kr.jcs", estimated)],
  },
  {
    sentence:
      "Речник Білого дому Джон Кірбі підтвердив, що за тиждень КНДР втратила понад 1000 військових убитими та пораненими.",
    publishedAt: "2024-12-27",
    claims: [claim("casualties.total", atLeast(1000), "us.gov", { stance: "confirms" })],
  },
  {
    sentence: "Путін назвав фейком повідомлення про 10 000 північнокорейських солдатів у Росії.",
    publishedAt: "2024-10-24",
    claims: [claim("troops.present", is(10000), "ru.gov", { stance: "denies" })],
  },
  {
    sentence: "За непідтвердженими даними, на Курщині нібито загинули понад 500 військових КНДР.",
    publishedAt: "2024-11-25",
    claims: [claim("casualties.killed", atLeast(500), "unnamed", alleged)],
  },
  {
    sentence: "У південнокорейській розвідці вважають, що загинули 300 солдатів КНДР і ще 2700 зазнали поранень.",
    publishedAt: "2025-01-13",
    claims: [
      claim("casualties.killed", is(300), NIS, estimated),
      claim("casualties.wounded", is(2700), NIS, estimated),
    ],
  },
  {
    sentence:
      "Розвідка Південної Кореї заявила, що КНДР відправила до Росії 11 тисяч військових. За її даними, з них 4000 загинули або були поранені.",
    publishedAt: "2025-02-10",
    claims: [claim("troops.sent", is(11000), NIS), claim("casualties.total", is(4000), NIS)],
  },
  {
    sentence: "Нагадаємо, раніше КНДР уже відправила до Росії 3000 солдатів.",
    publishedAt: "2025-03-27",
    claims: [claim("troops.sent", is(3000), "publisher")],
  },
  {
    sentence:
      "Міністр оборони Південної Кореї Кім Йон Хьон повідомив парламенту про понад 10 тисяч північнокорейських військових, відправлених до Росії.",
    publishedAt: "2024-11-05",
    claims: [claim("troops.sent", atLeast(10000), "kr.mnd")],
  },
  {
    sentence: "Втрати контингенту сягають 40 відсотків, сказали BBC західні посадовці.",
    publishedAt: "2025-01-22",
    claims: [claim("casualties.share", is(40), "western-officials", { via: ["media:bbc"] })],
  },
  {
    sentence:
      "Кожному солдату Росія платить близько 2000 доларів на місяць, повідомляла Національна служба розвідки Південної Кореї.",
    publishedAt: "2024-10-23",
    claims: [claim("payment.soldier", is(2000), NIS)],
  },
  {
    sentence:
      "За даними Офісу генпрокурора, від кінця 2023 року Росія застосувала проти України близько 50 ракет виробництва КНДР.",
    publishedAt: "2024-05-07",
    claims: [claim("missiles.fired", is(50), "ua.gov")],
  },
  {
    sentence: "КНДР може перекинути до Росії ще 6 тисяч саперів і будівельників, припускають у ГУР.",
    publishedAt: "2025-08-14",
    claims: [claim("troops.planned", is(6000), "ua.intelligence", estimated)],
  },
  {
    sentence: "Сотні північнокорейських солдатів загинули або поранені, сказав журналістам посадовець США.",
    publishedAt: "2024-12-17",
    claims: [claim("casualties.total", between(200, 900), "us.gov")],
  },
  { sentence: "Росія за добу втратила 1540 солдатів, повідомили в Генштабі ЗСУ.", publishedAt: day, claims: [] },
  { sentence: "Україна втратила в Курській області 76 тисяч осіб, заявив Герасимов.", publishedAt: day, claims: [] },
  {
    sentence: "Росія зосередила на Курщині 50 тисяч військових, сказав головнокомандувач ЗСУ Олександр Сирський.",
    publishedAt: "2024-11-11",
    claims: [],
  },
  {
    sentence: "Унаслідок удару ракетою KN-23 по Києву загинули 12 мирних жителів.",
    publishedAt: "2025-04-24",
    claims: [],
  },
  { sentence: "Якби КНДР відправила 100 тисяч солдатів, це змінило б перебіг війни.", publishedAt: day, claims: [] },
  { sentence: "11-й армійський корпус КНДР прибув на Курщину, повідомили в ГУР.", publishedAt: day, claims: [] },
  { sentence: "60% втрат його підрозділів спричинила ця артилерія, сказав Буданов.", publishedAt: day, claims: [] },
  {
    sentence:
      "Розвідка Південної Кореї повідомляє про загибель майже двох тисяч військовослужбовців КНДР. Про це пише Yonhap.",
    publishedAt: "2025-09-03",
    claims: [claim("casualties.killed", atMost(2000), "kr.nis", { via: ["media:yonhap"] })],
  },
  {
    sentence: "Українські військові взяли в полон двох солдатів КНДР, повідомив Володимир Зеленський.",
    publishedAt: "2025-09-03",
    claims: [claim("casualties.captured", is(2), "ua.president")],
  },
  {
    sentence: "Сирський підтвердив ліквідацію понад 4 тисяч військових КНДР на Курщині.",
    publishedAt: "2025-09-03",
    claims: [claim("casualties.killed", atLeast(4000), "ua.military", { stance: "confirms" })],
  },
  {
    sentence:
      "Розвідка Південної Кореї (NIS) минулого тижня доповіла парламенту, що в Росії перебувають близько 10 тисяч північнокорейських військових.",
    publishedAt: "2025-09-03",
    claims: [claim("troops.present", is(10000), "kr.nis")],
  },
  {
    sentence:
      "Пхеньян передав Москві щонайменше 100 балістичних ракет і понад 200 одиниць артилерії, пише Reuters з посиланням на звіт MSMT.",
    publishedAt: "2025-09-03",
    claims: [
      claim("missiles.supplied", atLeast(100), "un", { via: ["media:reuters"] }),
      claim("artillery.supplied", atLeast(200), "un", { via: ["media:reuters"] }),
    ],
  },
  {
    sentence: "Унаслідок удару ракети KN-23 по Києву загинули 12 людей, ще 87 поранено, повідомили в ДСНС.",
    publishedAt: "2025-09-03",
    claims: [],
  },
  {
    sentence:
      "За даними західних чиновників, північнокорейці втратили вбитими, пораненими та полоненими близько 4 тисяч осіб.",
    publishedAt: "2025-09-03",
    claims: [claim("casualties.total", is(4000), "western-officials")],
  },
  {
    sentence: "«У полоні двоє північнокорейців. Решта підривають себе», – розповів представник ГУР.",
    publishedAt: "2025-09-03",
    claims: [claim("casualties.captured", is(2), "ua.intelligence")],
  },
  {
    sentence:
      "Речник міноборони Південної Кореї повідомив, що від січня до Росії додатково відправили близько тисячі військових КНДР.",
    publishedAt: "2025-09-03",
    claims: [claim("troops.sent", is(1000), "kr.mnd")],
  },
  {
    sentence: "Зеленський казав про 4 тисячі вбитих і поранених північнокорейців, а Південна Корея – про 300 загиблих.",
    publishedAt: "2025-01-23",
    claims: [claim("casualties.total", is(4000), "ua.president"), claim("casualties.killed", is(300), "kr.gov")],
  },
  {
    sentence: "Київ повідомляв про 3 тисячі втрат серед солдатів КНДР, Сеул – про 1100.",
    publishedAt: "2025-01-23",
    claims: [claim("casualties.total", is(3000), "ua.gov"), claim("casualties.total", is(1100), "kr.gov")],
  },
  {
    sentence: "За даними ГУР, КНДР відправила росії 8 тисяч контейнерів з боєприпасами.",
    publishedAt: day,
    claims: [claim("containers.shipped", is(8000), "ua.intelligence")],
  },
  {
    sentence:
      "Зруйновані мости будуть відновлювати чотири тисячі північнокорейських військових будівельників, заявив Шойгу.",
    publishedAt: "2025-06-17",
    claims: [claim("troops.planned", is(4000), "ru.gov")],
  },
  {
    sentence:
      "КНДР відправила росії щонайменше 8 тисяч контейнерів. Про це розповів в інтерв'ю Bloomberg у четвер міністр оборони Південної Кореї.",
    publishedAt: day,
    claims: [claim("containers.shipped", atLeast(8000), "kr.mnd", { via: ["media:bloomberg"] })],
  },
  {
    sentence:
      "Міністр оборони Південної Кореї заявив, що Сеул виявив 9 тисяч контейнерів, відправлених із КНДР до Росії.",
    publishedAt: day,
    claims: [claim("containers.shipped", is(9000), "kr.mnd")],
  },
  {
    sentence: "«КНДР відправила 12 тисяч солдатів. Вони можуть привезти ще 20–30 тисяч», – сказав Зеленський.",
    publishedAt: day,
    claims: [
      claim("troops.sent", is(12000), "ua.president"),
      claim("troops.planned", between(20000, 30000), "ua.president", estimated),
    ],
  },
  {
    sentence: "Зеленський додав, що найбільшою армією Європи є українська, у ній 900 тисяч військових.",
    publishedAt: day,
    claims: [],
  },
  {
    sentence: "Росія планує залучити 9 тисяч громадян КНДР для роботи на підприємствах Татарстану, повідомляє ГУР.",
    publishedAt: day,
    claims: [claim("workers.sent", is(9000), "ua.intelligence")],
  },
  {
    sentence: "За даними ГУР, внаслідок цих атак північнокорейськими ракетами загинуло 12 людей.",
    publishedAt: day,
    claims: [],
  },
  {
    sentence: "СБУ показала двох полонених північнокорейців.",
    publishedAt: day,
    claims: [claim("casualties.captured", is(2), "ua.intelligence")],
  },
  {
    sentence: "Міністерство оборони Південної Кореї визнало, що 600 північнокорейських військових загинули на Курщині.",
    publishedAt: day,
    claims: [claim("casualties.killed", is(600), "kr.mnd", { stance: "confirms" })],
  },
  {
    sentence:
      "За оцінками Пентагону – близько 9 000 північнокорейських солдатів прибули до Росії, що більше за оцінку Білого дому.",
    publishedAt: day,
    claims: [claim("troops.sent", is(9000), "us.military", estimated)],
  },
  {
    sentence: "За даними ГУР, у Росії діє 10-тисячне північнокорейське угруповання.",
    publishedAt: day,
    claims: [claim("troops.present", is(10000), "ua.intelligence")],
  },
  {
    sentence:
      "КНДР втратила 900 солдатів. Як пише «Новий день» із посиланням на допис у соцмережі, про це заявив Джон Кірбі.",
    publishedAt: day,
    claims: [claim("casualties.total", is(900), "us.gov")],
  },
  {
    sentence: "Південна Корея оцінює обсяг економіки КНДР лише в 20 млрд доларів.",
    publishedAt: day,
    claims: [],
  },
  {
    sentence:
      "Розвідка Південної Кореї заявила, що КНДР вирішила надіслати 9 тисяч солдатів і вже направила 1200 військових до Владивостока для мовної підготовки.",
    publishedAt: day,
    claims: [claim("troops.planned", is(9000), "kr.nis"), claim("troops.sent", is(1200), "kr.nis")],
  },
  {
    sentence: "Посол США сказав, що КНДР передала росії понад 90 балістичних ракет для застосування проти України.",
    publishedAt: day,
    claims: [claim("missiles.supplied", atLeast(90), "us.gov")],
  },
];
