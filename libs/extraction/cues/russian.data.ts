import type { CueTable } from './cue-table.js';

/** Russian, with the Ukrainian and Kazakh words of the same alerts; Cyrillic texts are folded to these Latin spellings. */
export const RUSSIAN: CueTable = {
  language: 'ru',
  months:
    'янв,января,yanvarya,ianvaria фев,февр,февраля,fevralya мар,марта,marta апр,апреля,aprelya мая,maya июн,июня,iyunya июл,июля,iyulya авг,августа,avgusta сен,сент,сентября,sentyabrya окт,октября,oktyabrya ноя,нояб,ноября,noyabrya дек,декабря,dekabrya',
  rows: [
    [
      'request',
      'выставил вам счёт|выставила вам счёт|выставлен счёт|просит перевести|запросил перевод|запросила перевод',
      'Асель выставила вам счёт на 90 р',
    ],
    ['future', 'спишется|спишем|обеспечьте сумму', '05.03 спишется 90 р'],
    [
      'debit',
      'spisanie|spisano|pokupka|oplata tovarov|oplata uslug|vy oplatili|snyatie|snyatie nalichnyh|vydacha nalichnyh|vy kupili|sovershen* pokupk*|oplata|oplacheno|oplachen|oplatil*|oplatu|oplaty|pokupk*|pokypka|kupivlya|splata',
      'Оплата 90р',
    ],
    [
      'debit',
      'spisan*|spysan*|snyat*|snjat*|sniat*|snyali|vydach*|vydano|vidacha|vidano|poluchenie nalichny*|plata za|zaplatil*|pogashen*|proveden* tranzak*|znyat*|nalichn*',
      'Списано 90 RUB',
    ],
    [
      'debit',
      'vy pereveli|umenshen balans|vi pereveli|vy snyali|otpravlen perevod|umenshen|retail|rashod|raskhod|uderzhan*|otrymannya gotivky|otrymannia gotivky|cherez telebank|predauth|predavtorizac*|predavtorizats*',
      'Вы перевели 90 р.',
    ],
    [
      'credit',
      'zachislenie|popolnenie|postuplenie|vhodyashchij perevod|vhodyashchii perevod|vam postupil|poluchen* perevod|zarplata|avans|stipendi*|pensi*|procent* po vkladu|vy poluchili|zachisl*|zarakh*|vnesen* nalichn*|vnesl*|uvelichen balans|postup*|popoln*|popovn*|vnesen*|vzno*|vneseno|poluchen perevod|vam pereveli|vam perevel|perevel vam|perevela vam|perevel a vam|nachislen*|vyplac*|vyplat*|zarplat*|cash in|prihod|uvelichen',
      'Зачислено 90 RUB',
    ],
    ['refund', 'vozvrat*|vozvrat* pokupk*|vozvrashchen*|keshbek|keshbek*', 'Возврат 90 RUB'],
    [
      'out',
      'platezh|platej|platyozh|perevod*|tranzak*|operaci*|operats*|otpravlen*|perechislen*|pereveden*|perekaz|mobilnyi bank|avtoplatezh|avtoplatej',
      'Перевод 90 RUB',
    ],
    ['amount', 'summa|summu|suma|sumu|v summe|na summu|sum', 'Сумма: 90 RUB'],
    [
      'balance',
      'balans|balance|bal|ostatok|ostat|ost|dostupn*|zalyshok|zalishok|na depozite|summa vklada|dostupnaya summa|dostupna suma|dostupny ostatok|dostupnyi ostatok|kolzhetimdi soma|dostupno vsego|sobstv sredstva|sobstv|v tom chisle|vsego|ispolzovano|kred',
      'Баланс: 90р',
    ],
    [
      'limit',
      'limit|limita|dostupnyi limit|dostupniy limit|dostupnyy limit|raskhodnyi limit',
      'Лимит: 90 RUB',
    ],
    ['fee', 'komissi*|komisi*|komisiya|skidka', 'Комиссия: 9 р.'],
    [
      'due',
      'zadolzhennost*|dolg|minimalnyi platezh|minimalnyj platyozh|minimalnyj platezh',
      'Задолженность 90 RUB',
    ],
    [
      'otp',
      'parol|paroli|parolia|kod|koda|kodom|sms kod|odnorazov*|nikomu ne|kod podtverzhden*|klyuch|ne soobsh*|ne govorite|password',
      'Код: 9999',
    ],
    ['points', 'ballov nachisleno|nachisleno ballov|ballov|bally|bonusov', 'Ballov nachisleno 9'],
    ['not', 'ne|ne udalos', 'не удалось'],
    [
      'neutral',
      'dlya oplat*|dlya perevod*|dlya snyat*|kod avt|kod avtorizacii|kod avtorizatsii|kod operacii|pin kod|po mcc',
      'Код авторизации 9',
    ],
    [
      'declined',
      'otkaz*|otklonen*|ne vypolnen*|nedostatochno|ne udalos|nehvatka|prevyshen*|otmenen*|vidmova|nevernyi|nepravilnyi|ne oplachen',
      'Отказ. Недостаточно средств',
    ],
    [
      'future',
      'budet|zavtra|budut|predstoit|neobhodimo|neobkhodimo|vam vystavlen|vam vistavlen|vystavlen|vistavlen|mozhete oplatit|podtverdite',
      'Завтра будет списано 90 р.',
    ],
    [
      'reminder',
      'popolnite|ne zabud*|napominaem|srok platezha|data platezha|ocherednoi platezh|ocherednoj platezh|prosrochen*|uvedomlyaem',
      'Напоминаем, платеж 90 р.',
    ],
    [
      'promo',
      'predlozhen*|privilegi*|uznaite|ekonomte|otpravte na|predlagaem|oformite|odobren*|vospolzuites|bez komissii|skidkoi|stavk*|kredit pod|akcii|podarkov|otkroite|bonus|zakazhite|uspeite|poluchite|pod',
      'Оформите кредит',
    ],
    [
      'service',
      'zablokirovan*|podklyuchen*|podkluchen*|otklyuchen*|otkluchen*|vhod|vkhod|registraci*|aktivirovan*|izmenen*|usluga|zapros balansa',
      'Карта заблокирована',
    ],
    ['own', 'vash|vasha|vashey|vashem|vashemu|vam|vas', 'Ваша карта'],
    [
      'account',
      'bank|karta|karty|kartu|karte|kartka|schet|scheta|schetu|scheta|rakhunok|rahunok|karti|kartochke|dogovor|vklad',
      'Карта *9',
    ],
    ['payee', 'na kartu|na schet', 'Перевод на карту *9'],
    ['payee', 'poluchatel|poluchatelyu', 'получатель Магазин'],
    ['payer', 'ot|otpravitel', 'от Анны'],
    ['place', 'mesto|mistse|terminal|term|opisanie|adres', 'Место: MAGAZIN'],
    [
      'advice',
      'esli|podrobnee|telefon|tel|spravka|spr|dovidka|sleduyushchii platezh|sleduyushchij platezh|data sleduyushchego',
      'Если это не вы, звоните',
    ],
    ['end', 'na|data|vremya|mcc|uspeshno|na vremya|karta|karty|schet|karte|po|msk|v|s', 'MAGAZIN Карта'],
    ['initiated', 'v obrabotke|obrabatyva*|ozhidaet', 'Перевод в обработке'],
    [
      'reference',
      'rrn|уин|референс|номер операции|код операции|операция n|n операции|номер платежа|номер перевода|id операции|id платежа|id перевода|квитанция|квитанция n|чек|чек n|номер чека|код авторизации|код авт|документ n|номер документа|индекс документа',
      'Номер операции 9999',
    ],
    [
      'behind',
      'перевел|перевела|перевел вам|перевела вам|отправил вам|отправила вам|прислал|прислала|выставил вам|выставила вам|запросил|запросила|запрашивает',
      'АННА перевела вам 90р',
    ],
    [
      'lure',
      'перейдите по|по ссылке|заблокирован|заблокирована|подтвердите|обновите данные|выиграли|ваш выигрыш|получите выплату|компенсация',
      'Заблокирована, перейдите по ссылке',
    ],
    ['payee', 'в пользу|торговая точка|магазин|продавец|контрагент|поставщик|кому', 'в пользу MAGAZIN'],
    [
      'debit',
      'расход|списали|сняли|снято|оплачено|выплата по кредиту|платеж выполнен|оплата услуг|оплата сбп|внесена оплата|уплачено|погашение|автоплатеж выполнен',
      'Расход 90р',
    ],
    [
      'credit',
      'приход|пришло|поступил перевод|вам перевели|пополнен|выплата процентов|капитализация|аванс|стипендия|пособие|доход',
      'Приход 90р',
    ],
    [
      'balance',
      'ост|остаток на счете|дост|доступный остаток|текущий баланс|осталось|бал|на счете',
      'Ост. 90р',
    ],
    [
      'credit',
      'перевел вам|перевела вам|отправил вам|отправила вам|прислал|прислала',
      'АННА перевела вам 90р',
    ],
    [
      'initiated',
      'временная блокировка|заморожен*|на проверке|проверяется|не списан|ещё не списан*|приостановлен*|задержан*',
      'Временная блокировка 90 RUB',
    ],
    [
      'future',
      'запланирован*|будет списан*|будет списано|будет исполнен*|автоплатёж состоится',
      'Платёж запланирован',
    ],
    [
      'declined',
      'не прошёл|не прошла|не прошло|не исполнен*|не удался|не удалась|заблокирована операция|возвращён банком|неверный код|неверный пин',
      'Платёж не прошёл',
    ],
    [
      'request',
      'запрашивает|запрос на перевод|запрос денег|запрос на оплату|просит вас перевести',
      'Анна запрашивает 90 RUB',
    ],
    [
      'reminder',
      'задолженность по|пропущен платёж|просрочка|погасите|внесите платёж|внесите не позднее|оплатите до|ниже установленного|остаток ниже|баланс ниже',
      'Внесите платёж',
    ],
    [
      'promo',
      'акция|получайте|оплачивайте|платите|кешбэк до|кэшбэк до|кешбэка|выгодно|розыгрыш|выиграйте|подарки|подробнее на|подключите|участвуйте|до конца месяца|промокод|рассрочк*',
      'Акция: получайте больше',
    ],
    [
      'service',
      'недоступен|недоступна|будет недоступен|будет недоступна|будут недоступны|технические работы|технических работ',
      'технические работы',
    ],
    ['balance', 'остаток ниже|баланс ниже', 'Баланс ниже: 90 RUB'],
    ['debit', 'спишется|спишем|будет списан*|будет списано', 'Завтра спишем 90 RUB'],
    ['promo', 'вам одобрен|приведите друга|оформляйте|под процент|до конца', 'Вам одобрен кредит'],
    [
      'lure',
      'заблокирована подтвердите|ваша карта заблокирована|ваша посылка|оплатите пошлину',
      'Ваша карта заблокирована',
    ],
  ],
};
