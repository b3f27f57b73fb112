rootProject.name = "vouchers"
