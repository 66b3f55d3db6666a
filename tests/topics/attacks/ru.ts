import { atLeast, between, type ClaimCase, claim, is, misread, passage } from "../../languages/claim-corpus";

/** Sentences as outlets write them in Russian, and what they claim. */
export const corpus: readonly ClaimCase[] = [
  passage(
    "2025-10-10",
    "Ночью российские войска атаковали Украину 98 ударными беспилотниками, сбиты 76, сообщили Воздушные силы.",
    claim("attacks.drones.launched", is(98), "ua.air-force"),
    claim("attacks.drones.downed", is(76), "ua.air-force"),
  ),
  passage(
    "2025-10-10",
    "ПВО Украины сбила 59 дронов, еще 67 потеряны локационно, говорится в сводке Воздушных сил.",
    claim("attacks.drones.downed", is(59), "ua.air-force"),
    claim("attacks.drones.lost", is(67), "ua.air-force"),
  ),
  passage(
    "2025-10-10",
    "Россия запустила по Украине 315 дронов и семь баллистических ракет, заявил представитель Воздушных сил Юрий Игнат.",
    claim("attacks.drones.launched", is(315), "ua.air-force"),
    claim("attacks.missiles.launched", is(7), "ua.air-force"),
  ),
  passage(
    "2025-10-10",
    "Из 147 беспилотников 97 уничтожены, 25 не достигли целей, сообщили украинские ВВС.",
    claim("attacks.drones.launched", is(147), "ua.air-force"),
    claim("attacks.drones.downed", is(97), "ua.air-force"),
    claim("attacks.drones.lost", is(25), "ua.air-force"),
  ),
  passage(
    "2025-10-10",
    "За ночь Россия выпустила более 700 дронов и ракет, сказал президент Владимир Зеленский.",
    claim("attacks.launched", atLeast(700), "ua.president"),
  ),
  passage(
    "2025-10-10",
    "В Киеве погибли не менее 12 человек, 60 ранены, сообщили в ГСЧС.",
    claim("attacks.killed", atLeast(12), "ua.rescuers"),
    claim("attacks.wounded", is(60), "ua.rescuers"),
  ),
  passage(
    "2025-10-10",
    "Число погибших в Кривом Роге выросло до 20, написал глава ОВА Сергей Лысак.",
    claim("attacks.killed", is(20), "ua.governor"),
  ),
  passage(
    "2025-10-10",
    "В результате атаки на Харьков пострадали 17 человек, сообщил мэр Игорь Терехов.",
    claim("attacks.wounded", is(17), "ua.mayor"),
  ),
  passage(
    "2025-10-10",
    "В Херсоне при обстреле погиб один человек, четверо получили ранения, рассказал Александр Прокудин.",
    claim("attacks.killed", is(1), "ua.governor"),
    claim("attacks.wounded", is(4), "ua.governor"),
  ),
  passage(
    "2025-10-10",
    "По данным прокуратуры, в Полтаве погибли четверо, более 20 травмированы.",
    claim("attacks.killed", is(4), "ua.prosecutors"),
    claim("attacks.wounded", atLeast(20), "ua.prosecutors"),
  ),
  passage(
    "2025-10-10",
    "Зафиксированы попадания 18 ракет и 38 беспилотников в 22 местах, сообщают Воздушные силы.",
    claim("attacks.missiles.hit", is(18), "ua.air-force"),
    claim("attacks.drones.hit", is(38), "ua.air-force"),
    claim("attacks.places", is(22), "ua.air-force"),
  ),
  passage(
    "2025-10-10",
    "Без электричества остались более 60 тысяч потребителей, сообщили в ДТЭК.",
    claim("attacks.blackout", atLeast(60000), "ua.energy"),
  ),
  passage(
    "2025-10-10",
    "В Сумской области обесточены около 100 тысяч абонентов, сказал глава области Олег Григоров.",
    claim("attacks.blackout", is(100000), "ua.governor"),
  ),
  passage(
    "2025-10-10",
    "За неделю Россия применила против Украины около 1270 дронов, 39 ракет и почти тысячу авиабомб, отметил Зеленский.",
    claim("attacks.drones.launched", is(1270), "ua.president"),
    claim("attacks.missiles.launched", is(39), "ua.president"),
  ),
  passage(
    "2025-10-10",
    "Миссия ООН зафиксировала в июне 232 погибших и 1343 раненых гражданских.",
    claim("attacks.killed", is(232), "un"),
    claim("attacks.wounded", is(1343), "un"),
  ),
  passage(
    "2025-10-10",
    "Минобороны РФ сообщило, что силы ПВО уничтожили 112 украинских беспилотников над шестью регионами.",
  ),
  passage("2025-10-10", "В Белгородской области при атаке дрона погибли два человека, сообщил губернатор."),
  passage("2025-10-10", "Украина и Россия обменялись пленными по формуле 390 на 390."),
  passage("2025-10-10", "Россия ежемесячно производит 2700 «шахедов», утверждают в ГУР."),
  passage(
    "2025-10-10",
    "Силы ПВО обезвредили 621 цель: 592 беспилотника и 29 ракет, сообщили Воздушные силы Украины.",
    claim("attacks.downed", is(621), "ua.air-force"),
    claim("attacks.drones.downed", is(592), "ua.air-force"),
    claim("attacks.missiles.downed", is(29), "ua.air-force"),
  ),
  passage(
    "2025-10-10",
    "О гибели трех человек в Днепре сообщил Борис Филатов.",
    claim("attacks.killed", is(3), "ua.mayor"),
  ),
  passage("2025-10-10", "Полиция уточнила: пострадавших 27.", claim("attacks.wounded", is(27), "ua.police")),
  passage(
    "2025-10-10",
    "Министр внутренних дел Игорь Клименко сообщил, что число жертв в Тернополе достигло 31.",
    claim("attacks.killed", is(31), "ua.gov"),
  ),
  passage(
    "2025-10-10",
    "Десятки человек ранены в Одессе, сообщил Олег Кипер.",
    claim("attacks.wounded", between(20, 90), "ua.governor"),
  ),
  passage(
    "2025-10-10",
    "Россия утверждает, что поразила 12 объектов ВПК Украины.",
    claim("attacks.places", is(12), "ru.gov"),
  ),
  passage(
    "2025-10-10",
    "Четыре «Искандера» и 103 «шахеда» летели из Курской области, сообщили Воздушные силы.",
    claim("attacks.missiles.launched", is(4), "ua.air-force"),
    claim("attacks.drones.launched", is(103), "ua.air-force"),
  ),
  misread(
    "“по … данным” of a country names nobody",
    passage(
      "2025-10-10",
      "По украинским данным, запущено было 146 дронов, 102 сбиты.",
      claim("attacks.drones.launched", is(146), "ua.gov"),
      claim("attacks.drones.downed", is(102), "ua.gov"),
    ),
  ),
  passage(
    "2025-10-10",
    "Reuters со ссылкой на Минэнерго Украины пишет, что в Черниговской области без света 18 тысяч абонентов.",
    claim("attacks.blackout", is(18000), "ua.gov", { via: ["media:reuters"] }),
  ),
  passage(
    "2025-10-10",
    "При ударе по порту в Измаиле погибли двое. Об этом сообщила областная прокуратура.",
    claim("attacks.killed", is(2), "ua.prosecutors"),
  ),
  passage(
    "2025-10-10",
    "С начала года Россия применила около 27 тысяч дронов, подсчитали в Воздушных силах.",
    claim("attacks.drones.launched", is(27000), "ua.air-force"),
  ),
];
