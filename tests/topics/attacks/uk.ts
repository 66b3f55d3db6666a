import { atLeast, atMost, between, type ClaimCase, claim, is, misread, passage } from "../../languages/claim-corpus";

/** Sentences as outlets write them in Ukrainian, and what they claim. */
export const corpus: readonly ClaimCase[] = [
  passage(
    "2025-10-10",
    "Уночі російські війська атакували Україну 98 ударними безпілотниками, збито 76, повідомили Повітряні сили.",
    claim("attacks.drones.launched", is(98), "ua.air-force"),
    claim("attacks.drones.downed", is(76), "ua.air-force"),
  ),
  passage(
    "2025-10-10",
    "Повітряні сили ЗСУ: протиповітряна оборона збила 59 дронів, ще 67 локаційно втрачено.",
    claim("attacks.drones.downed", is(59), "ua.air-force"),
    claim("attacks.drones.lost", is(67), "ua.air-force"),
  ),
  passage(
    "2025-10-10",
    "Росіяни запустили по Україні 315 дронів і сім балістичних ракет, заявив речник Повітряних сил Юрій Ігнат.",
    claim("attacks.drones.launched", is(315), "ua.air-force"),
    claim("attacks.missiles.launched", is(7), "ua.air-force"),
  ),
  passage(
    "2025-10-10",
    "Зі 147 безпілотників 97 знищено, 25 не досягли цілей, ідеться у зведенні Повітряних сил.",
    claim("attacks.drones.launched", is(147), "ua.air-force"),
    claim("attacks.drones.downed", is(97), "ua.air-force"),
    claim("attacks.drones.lost", is(25), "ua.air-force"),
  ),
  passage(
    "2025-10-10",
    "Упродовж ночі ворог застосував понад 700 дронів і ракет, сказав президент Володимир Зеленський.",
    claim("attacks.launched", atLeast(700), "ua.president"),
  ),
  passage(
    "2025-10-10",
    "У Києві загинули щонайменше 12 людей, 60 поранені, повідомили в ДСНС.",
    claim("attacks.killed", atLeast(12), "ua.rescuers"),
    claim("attacks.wounded", is(60), "ua.rescuers"),
  ),
  passage(
    "2025-10-10",
    "Кількість загиблих у Кривому Розі зросла до 20, написав начальник ОВА Сергій Лисак.",
    claim("attacks.killed", is(20), "ua.governor"),
  ),
  passage(
    "2025-10-10",
    "Унаслідок атаки на Харків постраждали 17 людей, серед них двоє дітей, повідомив мер Ігор Терехов.",
    claim("attacks.wounded", is(17), "ua.mayor"),
    claim("attacks.wounded", is(2), "ua.mayor"),
  ),
  passage(
    "2025-10-10",
    "У Херсоні внаслідок обстрілу загинула одна людина, четверо дістали поранення, розповів Олександр Прокудін.",
    claim("attacks.killed", is(1), "ua.governor"),
    claim("attacks.wounded", is(4), "ua.governor"),
  ),
  passage(
    "2025-10-10",
    "За даними прокуратури, у Полтаві загинуло четверо осіб, понад 20 травмовано.",
    claim("attacks.killed", is(4), "ua.prosecutors"),
    claim("attacks.wounded", atLeast(20), "ua.prosecutors"),
  ),
  passage(
    "2025-10-10",
    "Зафіксовано влучання 18 ракет і 38 ударних БпЛА на 22 локаціях, повідомляють Повітряні сили.",
    claim("attacks.missiles.hit", is(18), "ua.air-force"),
    claim("attacks.drones.hit", is(38), "ua.air-force"),
    claim("attacks.places", is(22), "ua.air-force"),
  ),
  passage(
    "2025-10-10",
    "Без електроенергії залишилися понад 60 тисяч споживачів, повідомили в ДТЕК.",
    claim("attacks.blackout", atLeast(60000), "ua.energy"),
  ),
  passage(
    "2025-10-10",
    "На Сумщині знеструмлено близько 100 тисяч абонентів, сказав голова ОВА Олег Григоров.",
    claim("attacks.blackout", is(100000), "ua.governor"),
  ),
  passage(
    "2025-10-10",
    "За тиждень Росія випустила проти України майже 1270 дронів, 39 ракет і близько тисячі авіабомб, зазначив Зеленський.",
    claim("attacks.drones.launched", atMost(1270), "ua.president"),
    claim("attacks.missiles.launched", is(39), "ua.president"),
  ),
  passage(
    "2025-10-10",
    "Моніторингова місія ООН зафіксувала в червні 232 загиблих і 1343 поранених цивільних.",
    claim("attacks.killed", is(232), "un"),
    claim("attacks.wounded", is(1343), "un"),
  ),
  passage("2025-10-10", "Міноборони РФ заявило про збиття 112 українських безпілотників над шістьма регіонами."),
  passage("2025-10-10", "У Бєлгородській області внаслідок атаки дрона загинули двоє людей, заявив губернатор."),
  passage("2025-10-10", "Україна повернула з полону 390 людей, повідомив Зеленський."),
  passage("2025-10-10", "Росія щомісяця виробляє 2700 «шахедів», кажуть у ГУР."),
  passage(
    "2025-10-10",
    "Сили ППО знешкодили 621 ціль: 592 безпілотники та 29 ракет, ідеться в повідомленні Повітряних сил.",
    claim("attacks.downed", is(621), "ua.air-force"),
    claim("attacks.drones.downed", is(592), "ua.air-force"),
    claim("attacks.missiles.downed", is(29), "ua.air-force"),
  ),
  passage(
    "2025-10-10",
    "Загалом радіотехнічні війська виявили 537 засобів повітряного нападу, повідомили у Повітряних силах.",
    claim("attacks.launched", is(537), "ua.air-force"),
  ),
  passage(
    "2025-10-10",
    "Про загибель трьох людей у Дніпрі повідомив Борис Філатов.",
    claim("attacks.killed", is(3), "ua.mayor"),
  ),
  passage(
    "2025-10-10",
    "Поліція уточнила: 27 постраждалих, у тому числі п'ятеро дітей.",
    claim("attacks.wounded", is(27), "ua.police"),
    claim("attacks.wounded", is(5), "ua.police"),
  ),
  misread(
    "“жертв” is taken for the deed and not for those counted",
    passage(
      "2025-10-10",
      "Міністр внутрішніх справ Ігор Клименко повідомив, що кількість жертв у Тернополі сягнула 31.",
      claim("attacks.killed", is(31), "ua.gov"),
    ),
  ),
  passage(
    "2025-10-10",
    "Десятки людей поранені в Одесі, повідомив Олег Кіпер.",
    claim("attacks.wounded", between(20, 90), "ua.governor"),
  ),
  passage(
    "2025-10-10",
    "Протиповітряною обороною збито/подавлено 88 зі 112 ворожих БпЛА.",
    claim("attacks.drones.downed", is(88), "publisher"),
    claim("attacks.drones.launched", is(112), "publisher"),
  ),
  passage(
    "2025-10-10",
    "Чотири «Іскандери» та 103 «шахеди» полетіли з Курської області, повідомили Повітряні сили.",
    claim("attacks.missiles.launched", is(4), "ua.air-force"),
    claim("attacks.drones.launched", is(103), "ua.air-force"),
  ),
  passage(
    "2025-10-10",
    "Сирський доповів: за місяць ворог завдав по Україні ударів 5 тисячами дронів.",
    claim("attacks.drones.launched", is(5000), "ua.military"),
  ),
  passage(
    "2025-10-10",
    "Внаслідок атаки дронів на порт в Ізмаїлі двоє людей загинули. Про це повідомила обласна прокуратура.",
    claim("attacks.killed", is(2), "ua.prosecutors"),
  ),
  passage(
    "2025-10-10",
    "Від початку року росіяни застосували проти України близько 27 тисяч дронів, підрахували у Повітряних силах.",
    claim("attacks.drones.launched", is(27000), "ua.air-force"),
  ),
];
