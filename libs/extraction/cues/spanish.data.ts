import type { CueTable } from './cue-table.js';

export const SPANISH: CueTable = {
  language: 'es',
  months:
    'ene,enero febrero marzo abr,abril mayo junio julio ago,agosto septiembre,setiembre octubre noviembre dic,diciembre',
  rows: [
    ['promo', 'difiere|meses sin intereses|msi|sin intereses', 'Difiere a 9 meses sin intereses'],
    [
      'debit',
      'compra aprobada|hiciste|hiciste una compra|compra realizada|pagaste con|has pagado|ha realizado|has realizado|adeudo|adeudado|domiciliación|recibo domiciliado|cargado recibo|cargado|se ha cargado|se cargó|cobro|se cobró|extracción|giro realizado|giraste|enviado|retirado|gastaste|has enviado|transferencia enviada|transferencia realizada|transferencia a favor|transferencia emitida|se debitó|te cobramos|sacaste|compra|compraste|pagaste|pago|pagado|retiro|retiraste|transferiste|enviaste|cargo|debito|debitado|debitamos|consumo|avance|envio|realizaste|realizo',
      'Compra por $90.000 en TIENDA',
    ],
    [
      'credit',
      'te envió un pago|te envió|te ha enviado|te yapeó|transferencia recibida|has recibido|ha recibido|te han enviado|te pagaron|abonado en|ingresado|se abonó|se acreditó|se depositó|depósito recibido|te depositaron|te transfirieron|transferencia a tu favor|transferencia a su favor|bizum recibido|recarga recibida|haberes|sueldo|abono|abonamos|abonado|deposito|depositado|recibiste|recibio|recibimos|consignacion|ingreso|acreditado|acreditamos|te transfirio|te envio|nomina',
      'Recibiste $90.000 de ANA',
    ],
    [
      'refund',
      'devuelto|reembolsado|extorno|devolucion|reembolso|reverso|reversado|anulacion',
      'Devolucion de $90',
    ],
    ['out', 'transferencia|transaccion|operacion|movimiento|bizum', 'Transferencia por $90'],
    ['amount', 'valor|monto|importe|cantidad|por valor de', 'valor $90'],
    [
      'balance',
      'saldo|saldo disponible|saldo en cuenta|saldo final|saldo a favor|saldo contable|disp|saldo restante|te quedan|disponible|nuevo saldo|saldo actual',
      'Saldo: $90',
    ],
    ['limit', 'cupo|cupo disponible|limite|limite disponible|credito disponible', 'Cupo disponible $90'],
    ['fee', 'comision|costo|iva|gmf|cuota de manejo|impuesto', 'Comision $9'],
    ['due', 'pago total|total a pagar|deuda', 'Total a pagar $90'],
    ['min-due', 'pago minimo', 'Pago minimo $9'],
    [
      'otp',
      'código de confirmación|código de autorización|código de acceso|token|no compartas|no lo compartas|contraseña temporal|codigo de verificacion|codigo de seguridad|clave dinamica|tu codigo|su codigo|codigo otp|clave de un solo uso',
      'Tu codigo es 9999',
    ],
    [
      'declined',
      'sin fondos|no se pudo|no pudo|no autorizada|no aprobada|saldo insuficiente|rechazad*|declinad*|denegad*|no fue exitosa|fallida|no exitosa|fondos insuficientes',
      'Compra rechazada',
    ],
    [
      'future',
      'sera|será|se cargará|se realizará|vas a|próximo|se realizara|programad*|se debitara',
      'Se debitara $90',
    ],
    [
      'reminder',
      'próximo pago|fecha límite de pago|ya está disponible tu estado|estado de cuenta|fecha limite|vence|vencimiento|fecha de pago|recuerda pagar',
      'Vence el 9 de mayo',
    ],
    ['promo', 'aprovecha|oferta|descuento|solicita|preaprobado|promocion|gana', 'Aprovecha la oferta'],
    ['own', 'tu|su|tus|sus', 'en tu cuenta'],
    ['account', 'banco|cuenta|tarjeta|cta|tdc|tc|ahorros', 'en tu cuenta'],
    ['credit-card', 'tarjeta de credito|tarj credito|tarjeta credito|credito', 'tarjeta de credito'],
    ['neutral', 'tarjeta debito|tarjeta de debito|tarj debito', 'tarjeta debito'],
    ['payee', 'a|al|para|a favor de|destinatario|comercio', 'para TIENDA'],
    ['payer', 'de|desde', 'de ANA'],
    ['place', 'en', 'en TIENDA'],
    ['advice', 'si no|no reconoces|llama|inquietudes|comunicate|dudas', 'Inquietudes al 9999'],
    [
      'end',
      'el|la|con|fecha|hora|tu|su|ref|referencia|por|desde|mediante|del|hoy|exitosa|exitoso|aprobada',
      'en TIENDA el 9/5',
    ],
    [
      'debit',
      'se cargará|se debitará|se cobrará|se te cobrará|cargaremos|debitaremos|cobraremos',
      'Se cargará $90',
    ],
    [
      'future',
      'se cargará|se debitará|se cobrará|se te cobrará|cargaremos|debitaremos|cobraremos',
      'Se cargará $90',
    ],
    ['credit', 'se abonará|se depositará|recibirás', 'Recibirás $90'],
    ['future', 'se abonará|se depositará|recibirás', 'Recibirás $90'],
    ['initiated', 'programad*|agendad*|en proceso|pendiente|en trámite', 'Pago programado'],
    ['request', 'te solicita|solicitud de pago|te pide|solicitó|solicitud de cobro', 'ANA te solicita $90'],
    [
      'reference',
      'ref|referencia|op|nro op|no op|num operacion|nro operacion|n operacion|numero de operacion|codigo de operacion|no de operacion|operacion no|operacion n|folio|clave rastreo|clave de rastreo|rastreo|cus|comprobante|comprobante no|nro de comprobante|autorizacion|num autorizacion|no autorizacion|aut|cod aut|transaccion no|id transaccion|nro transaccion|n',
      'Folio 9999',
    ],
    [
      'behind',
      'te envió|te envió un pago|te yapeó|te plineó|te ha enviado|te pagó|te transfirió|te depositó|te cobró|te solicita|te pide|realizó un cobro|solicitó',
      'ANA te envió $90',
    ],
    ['neutral', 'tu recibo|su recibo|recibo del servicio|tu factura|su factura', 'tu recibo'],
    [
      'reminder',
      'tu recibo|su recibo|recibo del servicio|tu factura|su factura|evita el corte|evita recargos|paga antes|paga en',
      'tu recibo vence',
    ],
    [
      'promo',
      'pre aprobado|preaprobada|pre aprobada|tea|tcea|desembolsa|vigente|vigencia|préstamo|crédito pre|sin costo|solo por hoy|hasta un|cashback|puntos extra|participa|sorteo|bases en|tasa desde',
      'Préstamo con TEA desde 9%',
    ],
    [
      'account',
      'ca|cajas de ahorro|caja de ahorro|caja de ahorros|cuentarut|cuenta rut|cuenta corriente|cta cte|cuenta vista|cuenta de ahorros|cuenta nomina|clabe|cbu|cvu|tarj',
      'en CuentaRUT 9',
    ],
    [
      'payee',
      'a nombre de|beneficiario|a la orden de|establecimiento|en comercio|para el comercio',
      'a nombre de TIENDA',
    ],
    [
      'own',
      'cargo a cta|cargo a cuenta|con cargo a|cargo en cuenta|débito a cta|débito en cuenta|cargo a tu|con cargo en',
      'Pago con cargo a cta 9',
    ],
    [
      'debit',
      'cargo a cta|cargo a cuenta|con cargo a|cargo en cuenta|débito a cta|débito en cuenta|cargo a tu|con cargo en|pagué|pag|adelanto de efectivo|disposición|disposición de efectivo|se descontó|descontamos|domiciliado|cobramos|recarga de',
      'Pago con cargo a cta 9',
    ],
    [
      'balance',
      'saldo disp|saldo actual disponible|quedó en|queda en|tu saldo es|saldo es',
      'Saldo disp. $90',
    ],
    [
      'lure',
      'haz clic|ingresa aquí|bloqueada|bloqueado|suspendida|verifica tus datos|actualiza tus datos|actualizar sus datos|confirma tus datos|ganador|reclama|paquete retenido|evita el bloqueo',
      'Haz clic: cuenta bloqueada',
    ],
    ['credit', 'te yapeó|te plineó|te pagó|te depositó|te transfirió', 'ANA te pagó $90'],
    ['debit', 'te cobró|realizó un cobro', 'TIENDA te cobró $90'],
    ['request', 'te solicita|te pide', 'ANA te pide $90'],
    [
      'initiated',
      'preautorización|pre autorización|preautorizado|retención|retenido temporalmente|autorización temporal|en revisión|en verificación|por confirmar|aún no se ha cobrado|aún no ha sido cargado|todavía no se ha cobrado|pendiente de aprobación',
      'Preautorización de 90 EUR',
    ],
    [
      'future',
      'está programado|está programada|programado para|programada para|quedó programada|quedó programado|se ejecutará|se descontará|se te descontará',
      'Transferencia programada para el 9',
    ],
    [
      'declined',
      'fue rechazada|fue rechazado|no se realizó|no se ha realizado|no procesada|no procesado|no pudimos procesar|devuelto por|devuelta por|cheque devuelto|nip incorrecto|clave incorrecta|bloqueamos un intento|no ha sido autorizada',
      'Tu pago no se realizó',
    ],
    [
      'request',
      'te ha solicitado|te está solicitando|solicita un pago|te envió una solicitud|te envió un cobro|quiere cobrarte|pide que le envíes|solicita autorización',
      'Ana te ha solicitado $90',
    ],
    [
      'due',
      'corta hoy|pago para no generar intereses|para no generar intereses|saldo al corte|monto a pagar|total del periodo',
      'Pago para no generar intereses $90',
    ],
    [
      'reminder',
      'corta hoy|fecha de corte|fecha limite de pago|vencida|vencido|atrasado|atrasada|mora|en mora|regulariza tu pago|ponte al corriente|por debajo de|saldo bajo|está por debajo',
      'Tu tarjeta corta hoy',
    ],
    [
      'promo',
      'disfruta|compra ya|acumula|llévate|regístrate|tasa preferencial|preferencial|te prestamos|puedes solicitar|responde si|gratis|promo|aplican restricciones|aplican tyc|consulta bases',
      'Disfruta y llévate más',
    ],
    [
      'service',
      'no estará disponible|no estarán disponibles|mantenimiento|actualización de sistema',
      'La app no estará disponible',
    ],
    ['balance', 'saldo bajo', 'Saldo bajo: $90'],
  ],
};
