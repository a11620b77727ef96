"""Monthly invoices. Beat starts `send_monthly_invoices` on the first at 06:00, Berlin time."""

import logging
import smtplib
from datetime import date, datetime, timedelta
from email.message import EmailMessage

from celery import shared_task
from sqlalchemy import func, select

from shop.database import Session
from shop.models import Customer, Invoice, Order
from shop.settings import settings

log = logging.getLogger(__name__)


@shared_task
def send_monthly_invoices() -> None:
    last_month = date.today().replace(day=1) - timedelta(days=1)
    with Session() as session:
        for customer_id in session.scalars(select(Customer.id).where(Customer.is_active)):
            send_invoice.delay(customer_id, last_month.year, last_month.month)


@shared_task(
    acks_late=True,
    autoretry_for=(smtplib.SMTPException, OSError),
    retry_backoff=60,
    max_retries=None,
)
def send_invoice(customer_id: int, year: int, month: int) -> None:
    start = datetime(year, month, 1)
    end = datetime(year + month // 12, month % 12 + 1, 1)

    with Session() as session:
        customer = session.get_one(Customer, customer_id)
        orders = session.scalars(
            select(Order).where(
                Order.customer_id == customer_id,
                Order.placed_at >= start,
                Order.placed_at < end,
            )
        ).all()
        if not orders:
            return

        net = 0.0
        for order in orders:
            for line in order.lines:
                net += line.quantity * float(line.unit_price)
        gross = round(net * 1.19, 2)

        number = (session.scalar(select(func.max(Invoice.number))) or 0) + 1
        invoice = Invoice(
            number=number,
            customer_id=customer_id,
            period=date(year, month, 1),
            total=gross,
        )
        session.add(invoice)

        mail = EmailMessage()
        mail["From"] = settings.billing_address
        mail["To"] = customer.email
        mail["Subject"] = f"Your invoice {number} for {month:02}/{year}"
        mail.set_content(f"{len(orders)} orders, {gross:.2f} EUR in all. Payable within 14 days.")
        session.commit()

    with smtplib.SMTP(settings.smtp_host, timeout=10) as smtp:
        smtp.send_message(mail)
    log.info("invoice %s sent to customer %s", number, customer_id)
