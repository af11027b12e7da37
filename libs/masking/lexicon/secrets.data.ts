/** Called so is a code of any kind, a one-time password among them; what stands beside the word tells. */
export const CODE_WORDS =
  'cód cod code codes token passcode verify approve authorise authorize authenticate tan pin kode kod kodu kodun kodunuz kodunu kodi kods kodas cod codul codigo codigos codice clave claves cifra código códigos msimbo sandi parola şifre şifreniz şifrenizi şifresi sifre sifreniz sifresi hasło haslo heslo senha mã koodi kóð kód kódja kódot koda kodom geslo lozinka jelszó wachtwoord lösenord kodeord adgangskode kennung κωδικός κωδικό κωδικος κωδικο код кода коду кодом коды пароль пароля паролем шифр رمز الرمز رمزك برمز كود الكود كودك کد کدتایید کوڈ קוד הקוד קודך סיסמה कोड पिन কোড পিন கோட் குறியீடு பின் కోడ్ పిన్ ಕೋಡ್ ಪಿನ್ കോഡ് പിൻ કોડ પિન ਕੋਡ ਪਿੰਨ ਪਿਨ କୋଡ ኮድ รหัส 密码 密碼 口令 コード 코드';

/** Beside a code word, these make it a one-time password or another secret. */
export const SECRET_QUALIFIERS =
  'otp otac tan tac pac dac sms one time onetime once verification verify verifying security secure safety confirmation confirm login log sign signin access activation authentication authenticate authorisation authorization authorise authorize approve mfa factor unlock reset recovery temporary temp dynamic delivery pickup collection withdrawal cardless cash transaction secret private door entry gate ' +
  'verificación seguridad confirmación acceso activación autorización firma único único temporal dinámica dinámico operaciones verificação segurança confirmação acesso ativação autorização token vérification sécurité confirmation activation validation validación accès unique connexion porte retrait remise livraison authentification provisoire ' +
  'verifica sicurezza conferma accesso attivazione autorizzazione sblocco temporaneo monouso verifikasi otorisasi keamanan rahasia aktivasi pengesahan keselamatan pengaktifan konfirmasi masuk sekali ' +
  'doğrulama dogrulama onay güvenlik giriş giris aktivasyon tek kullanımlık kullanimlik подтверждения получения выдачи безопасности доступа входа авторизации активации проверочный одноразовый одноразовыи подтверждение смс ' +
  'التحقق تحقق التفعيل تفعيل الدخول دخول التأكيد تأكيد الأمان السري سري المرور المؤقت للتحقق تایید تأیید تصدیق یکبار پویا دوم ورود عبور فعالسازی ' +
  'xác thực nhận bảo minh đăng kích odbioru potwierdzający autoryzacyjny weryfikacyjny jednorazowy jednorazowe ověřovací potvrzovací autorizační overovací einmaliger verificare confirmare securitate acces אימות האימות סודי guard uthibitisho підтвердження engångs verifierings vahvistus bevestiging beveiliging inlog verifieer';

/** Beside a code word, these make it no secret: `promo code`, `código postal`. */
export const OTHER_QUALIFIERS =
  'promo promocode promotional discount coupon offer voucher referral refer gift deal invite branch sort ifsc zip postal post area country state dress bar barcode qr source product item style error err http status response exit reason mcc swift bic routing clearing currency tax hsn sac merchant biller till agent dealer booking reservation order tracking txn ref reference approval auth customer client employee student iso dial dialing calling ussd short scheme fund plan isin colour color morse penal civil building vendor supplier project cost batch lot model part sku icd return fare flight train coach seat class event rate scan ' +
  'promocional barras descuento descuentos área país rastreo interbancaria cliente reserva referencia sucursal producto desconto cep agência produto erro rastreio barres erreur guichet réduction pays route sconto fiscale prenotazione postale avviamento ente tributo errore barre pos booking bayar pembayaran transaksi negara produk voucher diskon ' +
  'posta indirim kampanya promosyon hata ülke alan müşteri şube ürün sipariş referans ошибки товара региона страны города скидки купона клиента заказа البريدي الخصم خصم الفرع الدولة المنتج العرض giao khuyến giảm khách đơn ส่วนลด pocztowy rabatowy poštovní slevový';

/** Between a code word and what it is for. */
export const QUALIFIER_JOINTS =
  'de di da do du del des dell d la le of ya untuk of el para per pour của pour';

/** What stands right before the code it announces. */
export const PRESENTERS =
  'is are be es est ist lautet è é sono sind adalah ialah ni to ke is: now as this são jest är er on je είναι este هو هي है हैं ہے است είναι olan là 是 为 為 は คือ thành jadi menjadi';

/** What stands right behind the code that it announces: `604418 is your OTP`. */
export const PRESENTERS_AFTER =
  'is are as for es est ist è é adalah ialah ni para por per pour für to jest är er je είναι este هو है ہے là 是 为 為 は คือ';

/** Asks to type what follows: `use 604418 to log in`. */
export const IMPERATIVES =
  'use using enter type input provide quote key submit give tell show share usa use usar utiliza ingresa ingrese introduce introduzca digita digite teclea insira informe utilize inserisci inserire usare digitare utilisez saisissez entrez composez utiliser nutzen nutze verwenden eingeben gebruik voer masukkan gunakan pakai masukan guna введите используйте укажите сообщите назовите nhập dùng 输入 輸入 使用 ใช้ gamitin ilagay tumia weka girin giriniz kullanın wpisz podaj użyj zadejte použijte استخدم ادخل أدخل';

/** Says that a code is to be kept, or for how long it is good: a message with a secret has such a word. */
export const WARNINGS =
  'share disclose never not anyone nobody secret confidential valid expires expire expiry minutes mins minute min seconds compartas comparta compartir facilites nadie válido válida minutos compartilhe ninguém communiquez jamais personne valable niemals weitergeben niemandem gültig minuten condividere comunicare nessuno valido minuti berikan jangan siapapun siapa rahasiakan berlaku menit dedahkan kongsi sesiapa paylaşmayın kimseyle geçerli dakika сообщайте никому действителен минут تشارك لاحد لأحد أحد احد صالح دقائق دقيقة دقيقتين chia sẻ ai phút hiệu usimpe yeyote mtu dakika साझा किसी मिनट न deel niemand minuten nikomu udostępniaj ważny';

/** A message that advertises has codes of its own: `use code 250250 for 20% off`. */
export const ADVERTISING =
  'off discount cashback coupon sale offer promo deal reward voucher flat descuento sconto diskon';

/** What a number after these is, it is no secret, unless something says so. */
export const BEFORE_OTHERS =
  'to call sms text dial on at rs inr within for in by last ending from of than under over visit till before after via since until bis ab um am le el il em';

/** What is said of a password: no password itself. */
export const NOT_PASSWORDS =
  'must should need needs will your yours the this that they same case first last date mobile account customer not now only also very valid invalid incorrect wrong weak strong safe secret private about going being been sent reset changed about your birth month year name letters digits characters minimum least combination using with without mandatory compulsory default hidden empty blank null none true false below here above attached given below shown ddmm ddmmyy ddmmyyyy yyyy falsch ungültig abgelaufen geändert incorrecta correcta caducada segura inválida vencida incorrecte expiré modifié errata scaduta salah lama baru неверный изменен истек сброшен गलत बदल yanlış hatalı değiştirildi';

/** Between what announces a code and the code: `le code est le 604418`. */
export const ARTICLES = 'the le la el il lo der die das o a al het de';
