import type { CueTable } from './cue-table.js';

/** Indonesian and Malay. */
export const INDONESIAN: CueTable = {
  language: 'id',
  months:
    'januari februari maret,mac april mei juni,jun juli,julai agu,agt,agustus,ogos september okt,oktober november des,desember,disember',
  rows: [
    [
      'debit',
      'telah didebit|telah dibayar|telah ditransfer|penarikan tunai|transfer ke|transfer dana keluar|top up ke|anda mengirim|anda membayar|terpakai|digunakan|dibelanjakan|pengeluaran|bayaran|pengeluaran tunai|pindahan keluar|telah dibuat|pemindahan|pembayaran|pembelian|penarikan|tarik tunai|didebet|didebit|debet|membayar|bayar|mengirim|transfer keluar|trf keluar|belanja|transaksi debit|dibayar|belian',
      'Pembayaran Rp90.000 berhasil',
    ],
    [
      'credit',
      'telah dikreditkan|telah diterima|anda menerima|dana diterima|pemasukan|isi saldo|top up berhasil|deposit|bunga|dikreditkan ke|telah masuk|transfer dari|wang masuk|menerima|diterima|dana masuk|transfer masuk|trf masuk|setoran|setor tunai|dikredit|dikreditkan|kredit masuk|gaji|terima|masuk',
      'Transfer masuk Rp90.000',
    ],
    [
      'refund',
      'pengembalian|pengembalian dana|refund|dikembalikan|bayaran balik|dipulangkan',
      'Pengembalian dana Rp90.000',
    ],
    ['out', 'transfer|trf|transaksi|pindahan', 'Transfer Rp90.000'],
    ['amount', 'sebesar|senilai|jumlah|nominal|berjumlah', 'sebesar Rp90.000'],
    [
      'balance',
      'baki tersedia|baki akaun|baki semasa|saldo rekening|saldo saat ini|saldo tersedia|saldo sekarang|saldo|sisa saldo|saldo akhir|saldo anda|baki|sisa',
      'Saldo Rp90.000',
    ],
    ['limit', 'sisa limit|limit tersedia', 'Sisa limit Rp90.000'],
    ['fee', 'biaya|admin|biaya admin|caj|pajak', 'Biaya admin Rp9.000'],
    ['due', 'tagihan|total tagihan', 'Total tagihan Rp90.000'],
    [
      'otp',
      'kod tac|tac|kod keselamatan|kod otp|jangan berikan|jangan dedahkan|rahasiakan|kode|kode otp|kode verifikasi|kode rahasia|kod pengesahan',
      'Kode OTP 9999',
    ],
    [
      'declined',
      'tidak berjaya|tidak mencukupi|baki tidak mencukupi|saldo tidak cukup|saldo tidak mencukupi|gagal|ditolak|tidak berhasil|tidak cukup',
      'Transaksi gagal',
    ],
    ['future', 'akan', 'akan didebet Rp90.000'],
    [
      'reminder',
      'tarikh akhir|perlu dibayar|tarikh matang|sila bayar|tagihan anda|penyata|jatuh tempo|segera bayar',
      'Jatuh tempo 9 Mei',
    ],
    ['promo', 'promo|diskon|gratis|dapatkan|nikmati', 'Dapatkan diskon'],
    ['own', 'anda|rekening anda', 'rekening Anda'],
    ['account', 'rekening|rek|kartu|akun|akaun|kad|dompet|bank', 'rekening Anda'],
    ['credit-card', 'kartu kredit|kredit|kad kredit', 'kartu kredit'],
    ['neutral', 'kartu debit', 'kartu debit'],
    ['payee', 'ke|kepada|ke rekening', 'ke TOKO'],
    ['payer', 'dari|daripada', 'dari TOKO'],
    ['place', 'di', 'di TOKO'],
    ['advice', 'jika|hubungi|info', 'Jika bukan Anda hubungi'],
    ['end', 'pada|tgl|tanggal|berhasil|dengan|melalui|jam|pd', 'di TOKO pada 9/5'],
    ['initiated', 'sedang diproses|diproses|dalam proses|menunggu|tertunda', 'Transfer sedang diproses'],
    ['request', 'meminta|permintaan pembayaran|minta', 'meminta Rp90.000'],
    [
      'reference',
      'ref|no ref|noref|no referensi|nomor referensi|referensi|kode transaksi|no transaksi|nomor transaksi|id transaksi|no resi|kode ref|rujukan|no rujukan|id rujukan|no resit',
      'No. Ref 9999',
    ],
    [
      'behind',
      'mengirim|mengirimkan|telah mengirim|mengirim anda|meminta|telah menghantar|menghantar',
      'ANI mengirim Rp 90.000',
    ],
    [
      'lure',
      'klik|klik link|diblokir|disekat|sahkan|verifikasi|perbarui data|kemaskini|menang|tahniah|hadiah|akan digantung',
      'Klik link, akun diblokir',
    ],
    ['payee', 'kepada|ke|penerima|penerima manfaat|merchant|toko|di merchant|tujuan', 'Penerima: TOKO BIRU'],
    [
      'debit',
      'didebet|didebit|pembayaran berhasil|transaksi debit|belanja|tarik tunai|telah dibayar|berhasil membayar|berhasil transfer|terpotong|bayar tagihan|isi pulsa|ditolak saldo',
      'Pembayaran berhasil Rp 90.000',
    ],
    [
      'credit',
      'dikreditkan|dana masuk|uang masuk|diterima|transfer masuk|gaji|berhasil diterima|masuk ke rekening',
      'Dana masuk Rp 90.000',
    ],
    [
      'balance',
      'saldo akhir|saldo anda|sisa saldo|saldo efektif|baki|baki semasa|baki akaun|saldo sekarang',
      'Sisa saldo Rp 90.000',
    ],
    ['credit', 'mengirim anda', 'ANI mengirim Anda Rp 90.000'],
    ['request', 'meminta', 'ANI meminta Rp 90.000'],
    [
      'advice',
      'abaikan|abaikan jika|abaikan jk|abaikan bila|mohon abaikan|sila abaikan',
      'Abaikan jika sudah bayar',
    ],
    [
      'min-due',
      'min bayar|minimum bayar|min pembayaran|pembayaran minimum|pembayaran minimal|bayaran minimum',
      'min bayar Rp90',
    ],
    [
      'due',
      'tagihan kartu kredit|jumlah tagihan|total bayar|baki tertunggak|jumlah perlu dibayar|tunggakan|cicilan tertunggak',
      'Jumlah tagihan Rp90',
    ],
    [
      'reminder',
      'terlambat|menunggak|tertunggak|tunggakan|segera lakukan pembayaran|harap bayar|mohon bayar|lewat jatuh tempo|di bawah|saldo rendah|saldo anda di bawah|peringatan saldo',
      'cicilan menunggak',
    ],
    [
      'initiated',
      'pra otorisasi|preotorisasi|pra kebenaran|prabenaran|dana ditahan|ditahan sementara|dalam kliring|menunggu persetujuan|sedang ditinjau',
      'dana ditahan sementara',
    ],
    [
      'future',
      'dijadwalkan|terjadwal|dijadualkan|akan didebit|akan dipotong|akan ditolak daripada',
      'transfer dijadwalkan',
    ],
    [
      'declined',
      'tidak dapat diproses|tidak dapat dilakukan|belum berhasil|pin salah|salah pin|limit tidak mencukupi|tidak diluluskan|dikembalikan',
      'tidak dapat diproses',
    ],
    [
      'request',
      'permintaan bayar|permintaan dana|permintaan wang|meminta bayaran|minta dana',
      'permintaan dana Rp90',
    ],
    [
      'promo',
      'hingga|sampai dengan|voucher|hemat|ajukan|ajukan sekarang|undian|syarat dan ketentuan|terma syarat|s k berlaku|pinjaman|mohon sekarang|rebat',
      'hemat hingga Rp90',
    ],
    [
      'service',
      'tidak dapat digunakan|tidak dapat diakses|pemeliharaan sistem|pemeliharaan|penyelenggaraan sistem',
      'pemeliharaan sistem',
    ],
    ['balance', 'saldo rendah|saldo anda di bawah|peringatan saldo', 'Saldo rendah: Rp90'],
    ['promo', 'dapat cashback|berlaku|berlaku s d|pakai|raih|ajak teman', 'Pakai kartu, dapat cashback'],
    ['debit', 'akan didebit|akan dipotong', 'Rp90 akan didebit'],
    ['lure', 'selamat|mendapat hadiah|paket anda|nomor anda mendapat|undian', 'Selamat, nomor anda'],
    ['old-balance', 'di bawah', 'di bawah Rp90'],
  ],
};
